import type { PayloadRequest } from 'payload'

import type { RulesDocument } from '../rules/globalProblems.js'
import type { RuleSettings } from '../rules/settingProblems.js'
import type { CooperationDomainsSettings } from '../types.js'

import { resolveRules, type ResolvedRule } from '../rules/resolveRules.js'
import { isolatedRequest } from '../service/isolatedRequest.js'
import { isRecord, type Stored } from '../service/values.js'

type Settings = Pick<CooperationDomainsSettings, 'expiringDays' | 'rules'>

/** The field takes the day of a leap year, the rules a day that every year has. */
const ofEveryYear = (value: unknown): unknown => (value === '02-29' ? '02-28' : value)

const isSet = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

/** The global document as the rules take it: what is empty is not set. */
export const toRulesDocument = ({ parameters, rules }: Stored): RulesDocument => ({
  parameters: Object.fromEntries(
    Object.entries(isRecord(parameters) ? parameters : {})
      .filter(([, value]) => isSet(value))
      .map(([name, value]) => [name, ofEveryYear(value)]),
  ),
  rules: Array.isArray(rules) ? (rules as RulesDocument['rules']) : [],
})

const optionsOf = ({ expiringDays, rules }: Settings): RuleSettings => {
  const { R7 } = rules
  if (R7 === false) return rules
  const parameters = { expiringDays, ...(R7?.parameters as object | undefined) }
  return { ...rules, R7: { ...R7, parameters } }
}

const load = async ({ req, settings }: { req: PayloadRequest; settings: Settings }): Promise<ResolvedRule[]> => {
  const global = await req.payload.findGlobal({
    depth: 0,
    overrideAccess: true,
    req: isolatedRequest(req),
    slug: 'cooperation-rules',
  })
  return resolveRules({ global: toRulesDocument(global), options: optionsOf(settings) })
}

const known = new WeakMap<PayloadRequest, Promise<ResolvedRule[]>>()

/** The rules as they are to be run: the defaults, over them the options, over them the global document. Loaded once a request. */
export const loadRules = (args: { req: PayloadRequest; settings: Settings }): Promise<ResolvedRule[]> => {
  const rules = known.get(args.req) ?? load(args)
  known.set(args.req, rules)
  return rules
}
