import { parseArgs } from 'node:util'

import { restoreBackup } from '../backup/restoreBackup.js'
import { readSettings } from '../config/settings.js'
import { prepareFolders } from '../start/prepareFolders.js'
import { runCommand, UsageError } from './runCommand.js'

const HELP = `npm run restore -- --from <folder> [--replace] [--yes]
  Puts a backup into the database and the media storage that the settings name; the server must be stopped.
  --from     the folder that npm run backup made
  --replace  allows it to take the place of content that is there: ALL of that content is lost
  --yes      with MongoDB: yes, every server on this database is stopped`

const restore = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      help: { type: 'boolean' },
      replace: { type: 'boolean' },
      yes: { type: 'boolean' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if (!values.from) throw new UsageError('Say which backup: npm run restore -- --from <folder>.')
  const settings = readSettings(process.env)
  await prepareFolders(settings)
  const { madeAt, missingMedia, withSecret } = await restoreBackup({
    from: values.from,
    isSure: values.yes ?? false,
    mayReplace: values.replace ?? false,
    settings,
  })
  console.log(`The content of ${madeAt} is back. Start the server, or check it first: npm run doctor.`)
  if (!withSecret) {
    console.log('With another PAYLOAD_SECRET than before, everybody signs in again and API keys are made anew.')
  }
  if (missingMedia.length > 0)
    console.error(`Warning: ${missingMedia.length} files were missing in the backup already.`)
  return 0
}

runCommand(restore)
