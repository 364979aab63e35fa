// A process of its own, so that what an attack costs its maker does not slow the readers that are measured.
import { ATTACKS, type Target } from './attacks.js'

const [name = '', baseURL = '', token = ''] = process.argv.slice(2)
const target: Target = { baseURL, token }
const make = ATTACKS[name]
if (!make) throw new Error(`There is no attack "${name}".`)
const { atOnce, once } = await make(target)

const answers: Record<string, number> = {}
let rounds = 0
const attack = async (): Promise<void> => {
  for (;;) {
    rounds += 1
    const answer = await once(rounds).catch(() => 'no answer')
    answers[answer] = (answers[answer] ?? 0) + 1
    // A refusal of the connection itself must not make this a busy loop.
    if (answer === 'no answer') await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
process.on('message', (message) => {
  if (message === 'begin') for (let index = 0; index < atOnce; index += 1) void attack()
  else process.send?.({ answers })
})
process.send?.('ready')
