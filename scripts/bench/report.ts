import type { Measured } from './measure.js'
import type { Database } from './openPayload.js'

import { NAIVE_SAMPLE } from './tasks.js'

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0)

/** The measured times as a table, and the three comparisons that matter. */
export const report = (kind: Database, measured: readonly Measured[], projects: number): string => {
  const median = (name: string): number => measured.find((one) => one.name.startsWith(name))?.median ?? Number.NaN
  const naive = (median('naive') * projects) / NAIVE_SAMPLE
  const ratio = (value: number): string => `${value.toFixed(2)}x`
  const width = Math.max(...measured.map(({ name }) => name.length))
  const rows = measured.map(
    ({ longest, median: middle, name, shortest }) =>
      `${name.padEnd(width)} | ${ms(middle).padStart(8)} | ${ms(shortest).padStart(8)} | ${ms(longest).padStart(8)}`,
  )
  return [
    '',
    `${kind}, milliseconds`,
    `${''.padEnd(width)} |   median | shortest |  longest`,
    ...rows,
    `matrix to plain list (aim: under 10x): ${ratio(median('matrix') / median('plain list'))}`,
    `publish with rules to without (aim: under 2x): ${ratio(median('publish with rules') / median('publish without'))}`,
    `naive evaluation of all (${String(NAIVE_SAMPLE)} measured, the rest in proportion) to covering by state: ${ratio(naive / median('covering, state'))}`,
  ].join('\n')
}
