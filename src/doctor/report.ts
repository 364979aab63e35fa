import type { Finding } from './examine.js'

const EXAMPLES = 3

const ofOne = ({ check, problems }: Finding, index: number): string[] => {
  const left = problems.length - EXAMPLES
  return [
    `${String(index + 1)}. ${check.title(problems.length)}`,
    ...problems.slice(0, EXAMPLES).map(({ shown }) => `   - ${shown}`),
    ...(left > 0 ? [`   - and ${String(left)} more`] : []),
    `   ${check.mending}`,
  ]
}

/** What was found, for a person at the terminal. */
export const report = (findings: Finding[]): string =>
  findings.length === 0 ? 'Nothing is wrong.' : findings.flatMap(ofOne).join('\n')
