import type { PayloadRequest } from 'payload'

import type { RulesDocument } from '../rules/globalProblems.js'
import type { RuleSettings } from '../rules/settingProblems.js'
import type { CooperationDomainsSettings } from '../types.js'

import { resolveRules, type ResolvedRule } from '../rules/resolveRules.js'
import { isolatedRequest } from '../service/isolatedRequest.js'
import { isRecord, type Stored } from '../service/values.js'

type Settings = Pick<CooperationDomainsSettings, 'expiringDays' | 'rules'>

const ANY_YEAR = 2025

/** A day that every year has, as `MM-DD`, moved by so many days. */
const monthDay = (value: unknown, shift = 0): string => {
  const [month = 1, day = 1] = String(value).split('-').map(Number)
  const last = new Date(Date.UTC(ANY_YEAR, month, 0)).getUTCDate()
  return new Date(Date.UTC(ANY_YEAR, month - 1, Math.min(day, last) + shift)).toISOString().slice(5, 10)
}

/** What the global calls otherwise than the rule, or counts otherwise; every other parameter has its own name there. */
const RENAMED: Record<string, (value: unknown) => Record<string, unknown>> = {
  expiringDays: (noticeDays) => ({ noticeDays }),
  // The global speaks of secondary domains, the rule of all of them.
  maxSecondaryDomains: (count) => ({ maxDomains: Number(count) + 1 }),
  // The global says from which day the declaration is late, the rule until which day it is not.
  odaOverdueFrom: (day) => ({ closesOn: monthDay(day, -1) }),
  odaReminderFrom: (day) => ({ opensOn: monthDay(day) }),
}

const isSet = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

/** The global document in the words of the rules. */
export const toRulesDocument = ({ parameters, rules }: Stored): RulesDocument => ({
  parameters: Object.fromEntries(
    Object.entries(isRecord(parameters) ? parameters : {})
      .filter(([, value]) => isSet(value))
      .flatMap(([name, value]) => Object.entries(RENAMED[name]?.(value) ?? { [name]: value })),
  ),
  rules: Array.isArray(rules) ? (rules as RulesDocument['rules']) : [],
})

const optionsOf = ({ expiringDays, rules }: Settings): RuleSettings => {
  const { R7 } = rules
  if (R7 === false) return rules
  const parameters = { noticeDays: expiringDays, ...(R7?.parameters as object | undefined) }
  return { ...rules, R7: { ...R7, parameters } }
}

const load = async ({ req, settings }: { req: PayloadRequest; settings: Settings }): Promise<ResolvedRule[]> => {
  const global = await req.payload.findGlobal({
    depth: 0,
    overrideAccess: true,
    req: isolatedRequest(req),
    slug: 'cooperation-rules',
  })
  return resolveRules({ global: toRulesDocument(global as Stored), options: optionsOf(settings) })
}

const known = new WeakMap<PayloadRequest, Promise<ResolvedRule[]>>()

/** The rules as they are to be run: the defaults, over them the options, over them the global document. Loaded once a request. */
export const loadRules = (args: { req: PayloadRequest; settings: Settings }): Promise<ResolvedRule[]> => {
  const rules = known.get(args.req) ?? load(args)
  known.set(args.req, rules)
  return rules
}
