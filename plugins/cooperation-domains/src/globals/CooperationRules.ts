import type { ArrayFieldValidation, GlobalConfig } from 'payload'

import { array } from 'payload/shared'

import type { CooperationDomainsSettings } from '../types.js'

import { inLanguageOf } from '../fields/text.js'
import { ruleParameters } from '../fields/ruleParameters.js'
import { RULE_IDS, RULE_OPTIONS, SEVERITY_OPTIONS } from '../vocabulary/rules.js'

const namesNoneTwice: ArrayFieldValidation = (rows, options) => {
  const named = (rows ?? []).map((row) => (row as { rule?: unknown }).rule).filter(Boolean)
  return new Set(named).size < named.length
    ? inLanguageOf(options.req, {
        en: 'Each rule is set once.',
        es: 'Cada regla se ajusta una sola vez.',
        fr: 'Chaque règle se règle une seule fois.',
      })
    : array(rows, options)
}

type Settings = Pick<CooperationDomainsSettings, 'adminGroup' | 'canSetRules'>

/** What administrators change in the rules; empty, the rules are as the plugin was set up. */
export const createCooperationRules = ({ adminGroup, canSetRules }: Settings): GlobalConfig => ({
  slug: 'cooperation-rules',
  access: { read: canSetRules, readVersions: () => false, update: canSetRules },
  admin: {
    description: {
      en: 'Which rules are checked, how strictly, and with which numbers. Empty: the usual settings.',
      es: 'Qué reglas se comprueban, con qué rigor y con qué cifras. Vacío: los ajustes habituales.',
      fr: 'Quelles règles sont vérifiées, avec quelle rigueur et quelles valeurs. Vide : les réglages habituels.',
    },
    ...(adminGroup && { group: adminGroup }),
  },
  fields: [
    {
      name: 'rules',
      type: 'array',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'rule',
              type: 'select',
              label: { en: 'Rule', es: 'Regla', fr: 'Règle' },
              options: RULE_OPTIONS,
              required: true,
            },
            {
              name: 'enabled',
              type: 'checkbox',
              defaultValue: true,
              label: { en: 'Checked', es: 'Se comprueba', fr: 'Vérifiée' },
            },
            {
              name: 'severity',
              type: 'select',
              admin: {
                description: { en: 'Empty: the usual one.', es: 'Vacío: la habitual.', fr: 'Vide : celle d’origine.' },
              },
              label: { en: 'Severity', es: 'Gravedad', fr: 'Gravité' },
              options: SEVERITY_OPTIONS,
            },
          ],
        },
      ],
      label: { en: 'Rules', es: 'Reglas', fr: 'Règles' },
      labels: {
        plural: { en: 'Rules', es: 'Reglas', fr: 'Règles' },
        singular: { en: 'Rule', es: 'Regla', fr: 'Règle' },
      },
      maxRows: RULE_IDS.length,
      validate: namesNoneTwice,
    },
    ruleParameters(),
  ],
  graphQL: { name: 'CooperationRules' },
  label: { en: 'Cooperation rules', es: 'Reglas de cooperación', fr: 'Règles de coopération' },
})
