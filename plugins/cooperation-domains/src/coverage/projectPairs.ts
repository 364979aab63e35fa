import type { CoverageProject, Pair } from './types.js'

/**
 * What a project needs: for each partner the domains of its rows, or all the project's where a row names none.
 * Each pair once, in the project's own order of partners and domains.
 */
export const projectPairs = ({ domains, partners }: Pick<CoverageProject, 'domains' | 'partners'>): Pair[] => {
  const needed = new Map<string, Set<string>>()
  for (const row of partners) {
    const ofPartner = needed.get(row.partner) ?? new Set<string>()
    for (const domain of row.domains.length > 0 ? row.domains : domains) ofPartner.add(domain)
    needed.set(row.partner, ofPartner)
  }
  return [...needed].flatMap(([partner, ofPartner]) => {
    const inOrder = new Set([...domains.filter((domain) => ofPartner.has(domain)), ...ofPartner])
    return [...inOrder].map((domain) => ({ domain, partner }))
  })
}
