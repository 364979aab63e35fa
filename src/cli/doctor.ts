import { access } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { readSettings } from '../config/settings.js'
import { sqlitePath } from '../database/sqliteUrl.js'
import { examine } from '../doctor/examine.js'
import { mend } from '../doctor/mend.js'
import { openAsIs } from '../doctor/openAsIs.js'
import { report } from '../doctor/report.js'
import { keepSecret } from '../start/keepSecret.js'
import { prepareFolders } from '../start/prepareFolders.js'
import { runCommand, UsageError } from './runCommand.js'

const HELP = `npm run doctor [-- --mend [--yes]]
  Looks for what is wrong with the database and the media files that the settings name; ends with 1 when something is.
  --mend  says what it would mend
  --yes   mends it (make a backup first: npm run backup)`

const diagnose = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { help: { type: 'boolean' }, mend: { type: 'boolean' }, yes: { type: 'boolean' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const settings = readSettings(process.env)
  if (settings.database.kind === 'sqlite') {
    const file = sqlitePath(settings.database.url)
    await access(file).catch(() => {
      throw new UsageError(`There is no database at ${file}: start the server once.`)
    })
  }
  await prepareFolders(settings)
  process.env.PAYLOAD_SECRET = await keepSecret(settings)
  process.env.LOG_LEVEL ??= 'warn'
  const patient = await openAsIs(readSettings(process.env))
  try {
    const findings = await examine(patient)
    console.log(report(findings))
    if (findings.length === 0) return 0
    if (!values.mend) {
      console.log('\nnpm run doctor -- --mend says what can be mended.')
      return 1
    }
    const count = findings.flatMap(({ problems }) => problems).filter(({ mend: can }) => can !== undefined).length
    if (!values.yes) {
      console.log(
        `\n${String(count)} of these would be mended as said. Nothing was changed: make a backup (npm run backup), then add --yes.`,
      )
      return 1
    }
    await mend(patient.payload, findings)
    const left = await examine(patient)
    console.log(left.length === 0 ? '\nAll of it is mended.' : `\nMended. What is left:\n${report(left)}`)
    return left.length === 0 ? 0 : 1
  } finally {
    await patient.payload.destroy()
  }
}

runCommand(diagnose)
