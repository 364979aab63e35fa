import type { Arena } from './arena.js'
import type { GuardName } from './guards.js'

export type SecurityCase = {
  /** As in the list of attacks: a letter and a number. */
  id: string
  /** Without each of these the check must report something. */
  needs?: GuardName[]
  /** What must hold, read behind the id. */
  title: string
  /** Attacks, and returns what went wrong. */
  check: (arena: Arena) => Promise<string[]>
  /** Rows or files change by what is rightly allowed. */
  writes?: true
}

const MANY = 20

export const shortened = (problems: string[]): string[] =>
  problems.length > MANY ? [...problems.slice(0, MANY), `and ${String(problems.length - MANY)} more`] : problems

/** What every case promises beside its own: nothing escaped, nothing written, nothing betrayed, and the server serves. */
export const tryCase = async (arena: Arena, { check, writes }: SecurityCase): Promise<string[]> => {
  const { pid } = process
  const before = await arena.counts()
  const problems = await check(arena)
  // A rejection that nobody awaits is told after the answer.
  await new Promise((resolve) => setTimeout(resolve, 20))
  problems.push(...arena.strays(), ...arena.leaks())
  const after = await arena.counts()
  if (!writes && after !== before) problems.push(`rows or files changed from ${before} to ${after}`)
  const health = await arena.ask('/health/ready')
  if (health.status !== 200) problems.push(`health answers ${String(health.status)}`)
  if (process.pid !== pid) problems.push('another process answers')
  return shortened(problems)
}
