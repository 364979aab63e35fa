import { sql } from '@payloadcms/db-sqlite'
import type { CollectionConfig, Config } from 'payload'

import { migrations } from '../../../migrations/sqlite/index.js'
import { anyone } from '../../../src/access/anyone.js'
import { isEditor } from '../../../src/access/isEditor.js'
import { isStaffField } from '../../../src/access/isStaffField.js'
import { nobody } from '../../../src/access/nobody.js'
import { attachTrail } from '../../../src/audit/trail/attachTrail.js'
import type { Settings } from '../../../src/config/settings.js'
import { createDatabaseAdapter, type SqliteMigration } from '../../../src/database/index.js'

/** What somebody may add one day without a thought: open to everybody, related to accounts, with a staff field. */
const bulletins: CollectionConfig = {
  slug: 'bulletins',
  access: { create: isEditor, delete: isEditor, read: anyone, readVersions: nobody, update: isEditor },
  fields: [
    { maxLength: 200, name: 'title', required: true, type: 'text' },
    { name: 'author', relationTo: 'users', type: 'relationship' },
    { access: { read: isStaffField }, maxLength: 200, name: 'secret', type: 'text' },
    { max: 1000, min: 0, name: 'copies', type: 'number' },
  ],
  lockDocuments: false,
}

const table: SqliteMigration = {
  down: async ({ db }) => {
    await db.run(sql`DROP TABLE bulletins`)
  },
  name: 'zz_bulletins',
  up: async ({ db }) => {
    await db.run(
      sql`CREATE TABLE bulletins (id text PRIMARY KEY NOT NULL, title text NOT NULL, author_id text REFERENCES users(id) ON DELETE set null, secret text, copies numeric, updated_at text, created_at text)`,
    )
  },
}

/** The configuration with a collection that no test names. */
export const withBulletins = (config: Config, settings: Settings): Config => ({
  ...config,
  collections: [...(config.collections ?? []), bulletins],
  ...(settings.database.kind === 'sqlite' && {
    db: attachTrail(createDatabaseAdapter(settings.database, { migrations: [...migrations, table] })),
  }),
})
