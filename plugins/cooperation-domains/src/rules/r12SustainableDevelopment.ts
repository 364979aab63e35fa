import type { ProjectFacts } from './facts.js'
import type { Found } from './ruleTypes.js'

import { defineRule } from './defineRule.js'

type Key = 'goal' | 'suggestions' | 'target' | 'tooManyTargets'

const goalOf = (target: string): string => target.split('.')[0] ?? ''

const suggestedBy = ({ domains, domainsById }: ProjectFacts): { codes: Set<string>; goals: string[] } => {
  const named = domains.flatMap(({ id }) => (id === null ? [] : (domainsById[id] ?? [])))
  const goals = [...new Set(named.flatMap(({ sdgGoals }) => sdgGoals))]
  return { codes: new Set([...goals, ...named.flatMap(({ sdgTargets }) => sdgTargets)]), goals }
}

/** A project serves at least one goal of the 2030 Agenda; its targets belong to its goals and are not too many. */
export const r12SustainableDevelopment = defineRule({
  basis: {
    article: 'L1115-1',
    text: {
      en: 'OECD, SDG field; French local authorities code',
      es: 'OCDE, campo ODS; código francés de entidades locales',
      fr: 'OCDE, champ ODD ; CGCT',
    },
  },
  checks: {
    project: (facts, { maxTargets }): Found<Key>[] => {
      const { sdgGoals, sdgTargets } = facts
      const { codes, goals } = suggestedBy(facts)
      const strays = sdgTargets.filter((target) => !sdgGoals.includes(goalOf(target)))
      const isFar =
        sdgGoals.length > 0 && codes.size > 0 && ![...sdgGoals, ...sdgTargets].some((code) => codes.has(code))
      return [
        ...(sdgGoals.length === 0 ? [{ key: 'goal' as const, path: 'sdgGoals' }] : []),
        ...strays.map((target) => ({
          key: 'target' as const,
          params: { goal: goalOf(target), target },
          path: 'sdgTargets',
        })),
        ...(sdgTargets.length > maxTargets
          ? [
              {
                key: 'tooManyTargets' as const,
                params: { count: sdgTargets.length, max: maxTargets },
                path: 'sdgTargets',
              },
            ]
          : []),
        ...(isFar ? [{ key: 'suggestions' as const, params: { goals: { names: goals } }, path: 'sdgGoals' }] : []),
      ]
    },
  },
  defaultSeverity: 'warning',
  findings: {
    goal: { severity: 'warning' },
    suggestions: { severity: 'information' },
    target: { severity: 'block' },
    tooManyTargets: { severity: 'warning' },
  },
  id: 'R12',
  parameters: {
    maxTargets: {
      default: 10,
      doc: {
        en: 'How many targets a project may name.',
        es: 'Cuántas metas puede indicar un proyecto.',
        fr: 'Combien de cibles un projet peut citer.',
      },
      kind: 'integer',
      max: 169,
      min: 0,
    },
  },
})
