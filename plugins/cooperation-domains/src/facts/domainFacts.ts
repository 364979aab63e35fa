import type { DomainNode } from '../coverage/types.js'
import type { DomainFacts } from '../rules/facts.js'

import { idOf, type Stored, textOf } from '../service/values.js'

/** The fields of a domain that rules look at. */
export const DOMAIN_FIELDS: readonly string[] = [
  'code',
  'dacCode',
  'deprecated',
  'onePercentScheme',
  'parent',
  'replacedBy',
  'sdgGoals',
  'sdgTargets',
  'title',
]

const SCHEMES: readonly unknown[] = ['energy', 'waste', 'water']

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : []

type DomainFactsArgs = { docs: readonly Stored[]; titleOf: (doc: Stored) => string }

/** Every domain by id, with what it has from the domains above it. */
export const domainFacts = ({ docs, titleOf }: DomainFactsArgs): Record<string, DomainFacts> => {
  const byId = new Map(docs.map((doc) => [String(doc.id), doc]))
  const above = (doc: Stored): Stored[] => {
    const chain: Stored[] = []
    let next = byId.get(idOf(doc.parent) ?? '')
    // A circle of parents ends where it closes.
    while (next && next !== doc && !chain.includes(next)) {
      chain.push(next)
      next = byId.get(idOf(next.parent) ?? '')
    }
    return chain
  }
  const factsOf = (doc: Stored): DomainFacts => {
    const ancestors = above(doc)
    const nearest = (name: string): unknown => [doc, ...ancestors].map((one) => one[name]).find(Boolean)
    const scheme = nearest('onePercentScheme')
    const successor = byId.get(idOf(doc.replacedBy) ?? '')
    return {
      ancestorCodes: ancestors.map(({ code }) => String(code)),
      code: String(doc.code),
      dacCode: textOf(nearest('dacCode')),
      deprecated: doc.deprecated === true,
      id: String(doc.id),
      onePercentScheme: SCHEMES.includes(scheme) ? (scheme as DomainFacts['onePercentScheme']) : null,
      replacedBy: successor ? titleOf(successor) : null,
      sdgGoals: textsOf(doc.sdgGoals),
      sdgTargets: textsOf(doc.sdgTargets),
      title: titleOf(doc),
    }
  }
  return Object.fromEntries(docs.map((doc) => [String(doc.id), factsOf(doc)]))
}

/** Every domain with its place in the tree. */
export const domainNodes = ({ docs, titleOf }: DomainFactsArgs): DomainNode[] =>
  docs.map((doc) => ({
    code: String(doc.code),
    id: String(doc.id),
    parent: idOf(doc.parent),
    title: titleOf(doc),
  }))
