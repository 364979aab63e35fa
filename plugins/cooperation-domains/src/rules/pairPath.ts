import type { ProjectFacts } from './facts.js'

/** The field where a pair comes from: the domains of the partner’s row, or the row itself where it names none. */
export const pairPath = (partners: ProjectFacts['partners'], pair: { domain: string; partner: string }): string => {
  const isOfPair = ({ domains, partner }: ProjectFacts['partners'][number]): boolean =>
    partner?.id === pair.partner && (domains.length === 0 || domains.includes(pair.domain))
  const index = partners.findIndex(isOfPair)
  if (index === -1) return 'partners'
  return `partners.${String(index)}.${partners[index]?.domains.length ? 'domains' : 'partner'}`
}
