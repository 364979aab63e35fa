import path from 'node:path'
import { parseArgs } from 'node:util'

import { createBackup } from '../backup/createBackup.js'
import { readSettings } from '../config/settings.js'
import { runCommand } from './runCommand.js'

const HELP = `npm run backup [-- --to <folder>] [-- --with-secret]
  Copies the database and its media, as they are at one moment, into a new folder; the server may run meanwhile.
  --to           the folder to make (DATA_DIR/backups/jumelage-<now> when left out); it must not be there yet
  --with-secret  also copies the secret made in DATA_DIR, with which API keys and sessions can be read`

const MIB = 1024 * 1024

const backUp = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { help: { type: 'boolean' }, to: { type: 'string' }, 'with-secret': { type: 'boolean' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const settings = readSettings(process.env)
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const to = path.resolve(values.to ?? path.join(settings.dataDir, 'backups', `jumelage-${stamp}Z`))
  const manifest = await createBackup({ settings, to, withSecret: values['with-secret'] ?? false })
  const { database, files, missingMedia, withSecret } = manifest
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const media = files.filter((file) => file.path.startsWith('media/')).length
  const from = settings.s3 ? `the bucket ${settings.s3.bucket}` : settings.mediaDir
  console.log(`The backup is in ${to}: ${database} and ${media} files of ${from}, ${(bytes / MIB).toFixed(1)} MiB.`)
  if (!withSecret) {
    console.log(
      'PAYLOAD_SECRET is not in it (--with-secret adds the one made in DATA_DIR): API keys and sessions need the same one after a restore.',
    )
  }
  if (missingMedia.length > 0) {
    const shown = missingMedia.slice(0, 3).join(', ')
    console.error(
      `Warning: ${missingMedia.length} files that the database names are not there (${shown}): npm run doctor says which documents.`,
    )
  }
  return 0
}

runCommand(backUp)
