import type { Day } from '../coverage/types.js'
import type { Found } from './ruleTypes.js'

import { centsOf } from '../money/cents.js'
import { defineRule } from './defineRule.js'
import { mechanismsParameter } from './mechanismsParameter.js'

type Key = 'due' | 'overdue'

const MS_A_DAY = 86_400_000

const dayBefore = (day: Day): Day => new Date(Date.parse(`${day}T00:00:00Z`) - MS_A_DAY).toISOString().slice(0, 10)

const isPaid = (amount: number | string | null): boolean => (centsOf(amount) ?? 0n) > 0n

/**
 * What the city paid last year for a country that receives official development assistance is declared in spring.
 * Where the model does not keep what was declared, it reminds during the campaign and never says overdue.
 */
export const r14AidDeclaration = defineRule({
  basis: {
    article: 'L1115-6',
    text: { en: 'French local authorities code', es: 'Código francés de entidades locales', fr: 'CGCT' },
  },
  checks: {
    project: (
      { funding, odaDeclaredYears, partners, today },
      { declaredMechanisms, odaCountries, odaOverdueFrom, odaReminderFrom },
    ): Found<Key>[] => {
      const year = Number(today.slice(0, 4)) - 1
      const monthDay = today.slice(5)
      const countries = partners.flatMap(({ partner }) => partner?.country ?? [])
      const isEligible = countries.some((country) => odaCountries.includes(country))
      const hasPaid = funding.some(
        (line) =>
          line.year === year &&
          line.mechanism !== null &&
          declaredMechanisms.includes(line.mechanism) &&
          isPaid(line.paidAmount),
      )
      if (!isEligible || !hasPaid || monthDay < odaReminderFrom || odaDeclaredYears?.includes(year)) return []
      const isOverdue = monthDay >= odaOverdueFrom
      if (isOverdue && odaDeclaredYears === undefined) return []
      const deadline = dayBefore(`${today.slice(0, 4)}-${odaOverdueFrom}`)
      return [
        {
          key: isOverdue ? 'overdue' : 'due',
          params: { deadline: { day: deadline }, year: String(year) },
          path: 'funding',
        },
      ]
    },
  },
  defaultSeverity: 'warning',
  findings: { due: { severity: 'warning' }, overdue: { severity: 'warning' } },
  id: 'R14',
  parameters: {
    declaredMechanisms: mechanismsParameter(
      ['own-funds', 'one-percent-water', 'one-percent-sanitation', 'one-percent-energy', 'one-percent-waste'],
      {
        en: 'Mechanisms of the funding lines to declare.',
        es: 'Mecanismos de las líneas de financiación que se declaran.',
        fr: 'Mécanismes des lignes de financement à déclarer.',
      },
    ),
    odaCountries: {
      default: ['CU', 'HT'],
      doc: {
        en: 'Partner countries that receive official development assistance in the year to declare: to be checked every year against the OECD-DAC list.',
        es: 'Países socios que reciben ayuda oficial al desarrollo en el año que se declara: se comprueban cada año con la lista del CAD de la OCDE.',
        fr: 'Pays partenaires éligibles à l’aide publique au développement l’année à déclarer : à vérifier chaque année sur la liste du CAD de l’OCDE.',
      },
      example: 'HT',
      kind: 'codes',
      pattern: /^[A-Z]{2}$/,
    },
    odaOverdueFrom: {
      default: '06-01',
      doc: {
        en: 'First day on which the declaration is overdue, MM-DD.',
        es: 'Primer día en que la declaración está vencida, MM-DD.',
        fr: 'Premier jour où la déclaration est en retard, MM-JJ.',
      },
      kind: 'monthDay',
    },
    odaReminderFrom: {
      default: '04-15',
      doc: {
        en: 'First day of the reminder, MM-DD.',
        es: 'Primer día del aviso, MM-DD.',
        fr: 'Premier jour du rappel, MM-JJ.',
      },
      kind: 'monthDay',
    },
  },
})
