import type { ProjectFacts } from './facts.js'
import type { Params } from './ruleTypes.js'

/** The names that a message about a pair needs; an id stands for what no longer exists. */
export const pairNames = (
  { domainsById, partners }: Pick<ProjectFacts, 'domainsById' | 'partners'>,
  pair: { domain: string; partner: string },
): Params => ({
  domain: domainsById[pair.domain]?.title ?? pair.domain,
  partner: partners.find(({ partner }) => partner?.id === pair.partner)?.partner?.name ?? pair.partner,
})
