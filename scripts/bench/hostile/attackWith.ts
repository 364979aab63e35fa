import { fork } from 'node:child_process'
import { once } from 'node:events'

import type { Target } from './attacks.js'

export type Answers = Record<string, number>

/** Attacks while the work is done; tells how the attack was answered. */
export const attackWith = async <Result>({
  name,
  target,
  work,
}: {
  name: string
  target: Target
  work: () => Promise<Result>
}): Promise<{ answers: Answers; result: Result }> => {
  const child = fork('scripts/bench/hostile/attacker.ts', [name, target.baseURL, target.token], {
    execArgv: ['--import', 'tsx'],
  })
  try {
    await once(child, 'message')
    child.send('begin')
    const result = await work()
    child.send('tell')
    const [told] = (await once(child, 'message')) as [{ answers: Answers }]
    return { answers: told.answers, result }
  } finally {
    child.kill('SIGKILL')
  }
}
