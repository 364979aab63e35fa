import { parseArgs } from 'node:util'

import { readAnchor } from '../audit/chain/anchor.js'
import { trailKey } from '../audit/chain/trailKey.js'
import { describeVerification } from '../audit/verify/describeVerification.js'
import { verifyTrail } from '../audit/verify/verifyTrail.js'
import { runCommand, UsageError } from './runCommand.js'
import { withPayload } from './withPayload.js'

const HELP = `npm run audit:verify [-- --head NUMBER:HASH]
  Follows the chain of the audit log from its first entry to its last, while the server runs, and prints the first
  line that was changed or removed. Ends with 1 when something is wrong.
  --head  the head that an earlier run printed: tells also whether the end was cut off since

AUDIT_OLD_SECRETS  earlier values of PAYLOAD_SECRET, with commas between them, where it was changed`

const readHead = (text: string | undefined): ReturnType<typeof readAnchor> => {
  const head = readAnchor(text)
  if (text !== undefined && !head)
    throw new UsageError(`"${text}" is no head: write --head NUMBER:HASH as it was printed.`)
  return head
}

const verify = async (): Promise<number> => {
  const { values } = parseArgs({ options: { head: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const expected = readHead(values.head)
  const old = (process.env.AUDIT_OLD_SECRETS ?? '').split(',').map((secret) => secret.trim())
  return withPayload(async (payload) => {
    const secrets = [payload.config.secret, ...old.filter(Boolean)]
    const result = await verifyTrail({ expected, keys: secrets.map(trailKey), payload })
    for (const line of describeVerification(result)) console.log(line)
    return result.problem || !result.first ? 1 : 0
  })
}

runCommand(verify)
