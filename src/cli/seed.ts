import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'

import { recordAct } from '../audit/trail/recordAct.js'
import { withoutEntries } from '../audit/trail/caller.js'
import { isContentEmpty } from '../seed/isContentEmpty.js'
import { reset } from '../seed/reset.js'
import { seed } from '../seed/index.js'
import { runCommand } from './runCommand.js'
import { withPayload } from './withPayload.js'

const HELP = `npm run seed [-- --reset] [-- --yes]
  Puts the demonstration content into the database; what is already there is left as it is.
  --reset  first deletes every project, page, convention, partner city and media file, after asking
  --yes    does not ask`

const isConfirmed = async (): Promise<boolean> => {
  if (!process.stdin.isTTY) {
    console.error('Nothing was deleted: there is no terminal to ask at. Add --yes to delete without a question.')
    return false
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(
    'This deletes EVERY project, page, convention, partner city and media file of this database. Type "delete" to go on: ',
  )
  terminal.close()
  return answer.trim() === 'delete'
}

const putContent = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { help: { type: 'boolean' }, reset: { type: 'boolean' }, yes: { type: 'boolean' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  return withPayload(async (payload) => {
    if (values.reset && !(await isContentEmpty(payload))) {
      if (!values.yes && !(await isConfirmed())) return 1
      await recordAct({ action: 'content-reset', req: { payload } })
      console.log(`${String(await withoutEntries(() => reset(payload)))} documents deleted.`)
    }
    await seed({
      payload,
      report: (line) => {
        console.log(line)
      },
    })
    console.log('The demonstration content is in place.')
    return 0
  })
}

runCommand(putContent)
