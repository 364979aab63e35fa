import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { buildConfig, type Config, type SanitizedConfig } from 'payload'
import sharp from 'sharp'

import { City } from './collections/globals/City.js'
import { Conventions } from './collections/Conventions/index.js'
import { Media } from './collections/Media/index.js'
import { Pages } from './collections/Pages/index.js'
import { PartnerCities } from './collections/PartnerCities.js'
import { Projects } from './collections/Projects/index.js'
import { Users } from './collections/Users/index.js'
import type { CooperationDomainsOptions } from './plugins/cooperation-domains/src/index.js'
import { migrations } from './migrations/sqlite/index.js'
import { adminOptions } from './src/admin/adminOptions.js'
import { attachTrail } from './src/audit/trail/attachTrail.js'
import { plugins } from './src/config/plugins.js'
import { editor } from './src/config/editor.js'
import { emailAdapter } from './src/config/email.js'
import { i18n } from './src/config/i18n.js'
import { localization } from './src/config/localization.js'
import { logger, loggingLevels } from './src/config/logger.js'
import { graphQL } from './src/config/graphQL.js'
import { markWriteConflict } from './src/config/markWriteConflict.js'
import { refuseBrokenForm } from './src/config/refuseBrokenForm.js'
import { upload } from './src/config/upload.js'
import { jobs } from './src/config/jobs.js'
import { SAFEGUARDS } from './src/config/safeguards.js'
import { readSettings, type Settings } from './src/config/settings.js'
import { claimJobsOnce } from './src/jobs/claimJobsOnce.js'
import { noteTrouble } from './src/database/trouble/watch.js'
import { createDatabaseAdapter } from './src/database/index.js'

const root = path.dirname(fileURLToPath(import.meta.url))

/** The whole CMS for these settings; a test or another host builds its own, with other rules of cooperation where it names them. */
export const createConfig = (settings: Settings, rules: Partial<CooperationDomainsOptions> = {}): Config => ({
  admin: {
    ...adminOptions,
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
  },
  collections: [
    PartnerCities,
    Conventions,
    Projects,
    Pages,
    Media,
    Users({ secureCookies: settings.production || settings.serverURL.startsWith('https:') }),
  ] as Config['collections'],
  cors: [settings.serverURL, ...settings.corsOrigins],
  csrf: [settings.serverURL],
  db: attachTrail(
    createDatabaseAdapter(settings.database, { migrationDir: path.join(root, 'migrations/sqlite'), migrations }),
  ),
  defaultDepth: 1,
  editor,
  email: emailAdapter(settings.email),
  experimental: { localizeStatus: true },
  globals: [City],
  graphQL,
  hooks: {
    afterError: [
      refuseBrokenForm,
      markWriteConflict,
      ({ error }) => {
        noteTrouble(error)
      },
    ],
  },
  i18n,
  jobs: jobs(settings),
  localization,
  logger: logger(settings.logLevel),
  loggingLevels,
  maxDepth: 3,
  onInit: claimJobsOnce,
  plugins: plugins(settings, rules),
  secret: settings.secret,
  serverURL: settings.serverURL,
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false, declare: false, outputFile: path.join(root, 'src/payload-types.ts') },
  upload,
})

export const buildJumelage = async (
  settings: Settings,
  rules: Partial<CooperationDomainsOptions> = {},
): Promise<SanitizedConfig> =>
  SAFEGUARDS.reduce((config, safeguard) => safeguard(config), await buildConfig(createConfig(settings, rules)))

export default buildJumelage(readSettings(process.env))
