import type { Verification } from './verifyTrail.js'

import { writeAnchor } from '../chain/anchor.js'

type Problem = NonNullable<Verification['problem']>

const lineOf = ({ entry, sequence }: Problem): string =>
  `Entry ${String(sequence)}${entry ? ` (${entry.at}, ${entry.action})` : ''}`

const spanOf = ({ sequence, until = sequence }: Problem): string =>
  until > sequence ? `Entries ${String(sequence)} to ${String(until)} are` : `Entry ${String(sequence)} is`

const SENTENCES: Record<Problem['kind'], (problem: Problem) => string> = {
  changed: (problem) => `${lineOf(problem)} was changed: its hash does not fit what it says.`,
  head: (problem) =>
    problem.until === undefined
      ? `${lineOf(problem)} is not the one that was noted: the log was written anew.`
      : `${spanOf(problem)} missing: the log was cut off before the head that was noted.`,
  link: (problem) => `${lineOf(problem)} does not follow the one before it: that one was replaced.`,
  missing: (problem) => `${spanOf(problem)} missing.`,
  repeated: (problem) => `${lineOf(problem)} is there twice.`,
  start: (problem) => `${lineOf(problem)} was to be removed by the retention and is there again.`,
  unknownKey: (problem) =>
    `${lineOf(problem)} was sealed with another secret: give the earlier PAYLOAD_SECRET in AUDIT_OLD_SECRETS.`,
}

/** What `npm run audit:verify` prints: the first line that is wrong, or from when to when the chain is whole, and its head. */
export const describeVerification = ({ count, first, head, problem }: Verification): string[] => {
  if (problem) {
    const whole = count === 0 ? '' : ` The ${String(count)} entries before it are whole.`
    return [`The audit log is NOT whole. ${SENTENCES[problem.kind](problem)}${whole}`]
  }
  if (!first) return ['The audit log is EMPTY: nothing was done since it exists, or all of it was removed.']
  const since = first.sequence > 1 ? `; earlier ones were removed by the retention` : ''
  return [
    `The audit log is whole: ${String(count)} entries, no. ${String(first.sequence)} to ${String(head.sequence)}, since ${first.at}${since}.`,
    `Head: ${writeAnchor(head)}`,
    'Keep the head elsewhere: audit:verify -- --head <head> tells later whether anything up to it was cut off.',
  ]
}
