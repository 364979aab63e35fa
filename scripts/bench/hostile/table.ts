import type { Answers } from './attackWith.js'
import type { Reading } from './readers.js'

export type Measured = { alone: Reading[]; answers: Answers; beside: Reading[]; name: string }

type Summary = { failed: number; p50: number; p99: number; perSecond: number }

const summarize = (readings: readonly Reading[]): Summary => {
  const took = readings.flatMap((reading) => reading.took).toSorted((a, b) => a - b)
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN
  const seconds = readings.reduce((sum, reading) => sum + reading.seconds, 0)
  const failed = readings.reduce((sum, reading) => sum + reading.failed, 0)
  return { failed, p50: at(0.5), p99: at(0.99), perSecond: took.length / seconds }
}

const cells = ({ p50, p99, perSecond }: Summary): string[] => [p50.toFixed(0), p99.toFixed(0), perSecond.toFixed(1)]

const HEAD = [
  'hostile load',
  'p50',
  'p99',
  'reads/s',
  'p50 beside',
  'p99 beside',
  'reads/s',
  'p99 ratio',
  'failed reads',
]

/** Readers alone and beside each hostile load, in milliseconds, and how that load was answered. */
export const table = (title: string, measured: readonly Measured[]): string => {
  const rows = measured.map(({ alone, answers, beside, name }) => {
    const [before, during] = [summarize(alone), summarize(beside)]
    const ratio = `${(during.p99 / before.p99).toFixed(2)}x`
    const counted = Object.entries(answers)
      .map(([answer, count]) => `${answer} x${String(count)}`)
      .join(', ')
    const failed = String(before.failed + during.failed)
    return { cells: [name, ...cells(before), ...cells(during), ratio, failed], counted }
  })
  const widths = HEAD.map((head, index) => Math.max(head.length, ...rows.map((row) => row.cells[index]?.length ?? 0)))
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0)))
      .join(' | ')
  return [
    '',
    `${title}, milliseconds (aim: a ratio under 2)`,
    `${line(HEAD)} | answers to the attack`,
    ...rows.map((row) => `${line(row.cells)} | ${row.counted}`),
  ].join('\n')
}
