import { parseArgs } from 'node:util'

import { coverageCheckOf } from '../../plugins/cooperation-domains/src/index.js'
import { isDay } from '../../plugins/cooperation-domains/src/ask/isDay.js'
import { summaryOf } from '../../plugins/cooperation-domains/src/nightly/summaryOf.js'
import { runCommand, UsageError } from './runCommand.js'
import { withPayload } from './withPayload.js'

const HELP = `npm run coverage:check [-- --date YYYY-MM-DD] [-- --dry-run] [-- --force] [-- --json]
  Judges every published project, tells what changed since the last check and keeps it, as the check of every night does.
  --date     judges as of that day; a day to come is only shown, and only the check of today sends its message
  --dry-run  keeps nothing and sends nothing
  --force    makes the check of that day again, in place of the one that is kept
  --json     prints the result as JSON, and logs nothing`

const checkCoverage = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      date: { type: 'string' },
      'dry-run': { type: 'boolean' },
      force: { type: 'boolean' },
      help: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const { date } = values
  if (date !== undefined && !isDay(date)) {
    throw new UsageError(`"${date}" is no day: write --date YYYY-MM-DD.`)
  }
  // What reads the JSON expects nothing else on the same stream.
  if (values.json) process.env.LOG_LEVEL = 'silent'
  return withPayload(async (payload) => {
    const result = await coverageCheckOf(payload)({ day: date, isDryRun: values['dry-run'], isForced: values.force })
    console.log(values.json ? JSON.stringify(result, null, 2) : summaryOf(result))
    return 0
  })
}

runCommand(checkCoverage)
