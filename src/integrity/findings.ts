import type { AdminText } from '../fields/types.js'

/** What is wrong at one place of a body; the path counts rows from 0, e.g. `partners.0.partner`. */
export type Finding = { message: AdminText; path: string }

/** The first finding of each path: one mistake is told once. */
export const firstOfEachPath = (findings: Finding[]): Finding[] => {
  const seen = new Set<string>()
  return findings.filter(({ path }) => !seen.has(path) && seen.add(path))
}
