import type { CoverageProject, Day, Judgement, Ledger } from '../coverage/types.js'
import type { DomainFacts, PartnerFacts, ProjectFacts } from '../rules/facts.js'
import type { ResolvedRule } from '../rules/resolveRules.js'
import type { RuleFinding } from '../rules/ruleTypes.js'
import type { Partner } from '../service/loadPartners.js'

import { runRules } from '../rules/runRules.js'

type CoverageFindingsArgs = {
  judgement: Judgement
  ledger: Ledger
  partners: ReadonlyMap<string, Partner>
  project: CoverageProject
  rules: readonly ResolvedRule[]
  today: Day
}

const namedPartner = ({ id, name }: Partner): PartnerFacts => ({
  authorityType: '',
  country: null,
  id,
  name,
  relationStatus: '',
})

const namedDomains = ({ domains }: Ledger): Record<string, DomainFacts> =>
  Object.fromEntries(
    [...domains].map(([id, { code, title }]) => [
      id,
      {
        code,
        dacCode: null,
        deprecated: false,
        id,
        onePercentScheme: null,
        replacedBy: null,
        sdgGoals: [],
        sdgTargets: [],
        title,
      },
    ]),
  )

/** The facts that the rule of coverage needs; of everything else nothing is said. */
const factsOf = ({ judgement, ledger, partners, project }: CoverageFindingsArgs): ProjectFacts => ({
  deliberation: { adoptedOn: null, reference: null },
  documents: 0,
  domains: project.domains.map((id) => ({ id, weight: null })),
  domainsById: namedDomains(ledger),
  endsOn: project.endsOn,
  envelopes: [],
  funding: [],
  id: project.id,
  judgement: { ...judgement, pairs: judgement.pairs.map((pair) => ({ ...pair, cover: ledger.coverOf(pair) })) },
  justification: null,
  legalBasis: project.legalBasis,
  media: [],
  onePercentElsewhere: [],
  partners: project.partners.map(({ domains, partner }) => {
    const known = partners.get(partner)
    return { domains, partner: known ? namedPartner(known) : null }
  }),
  pending: [],
  sdgGoals: [],
  sdgTargets: [],
  startsOn: project.startsOn,
  texts: [],
  title: project.title,
  waivers: project.waivers,
})

/** What the rule of coverage alone finds in a judged project, without the dates of waivers, which only the team reads. */
export const coverageFindings = (args: CoverageFindingsArgs): RuleFinding[] =>
  runRules({
    facts: { ...factsOf(args), subject: 'project' },
    rules: args.rules.filter(({ rule }) => rule.id === 'R1'),
    today: args.today,
  }).map((finding) => ({ ...finding, waivedUntil: null }))
