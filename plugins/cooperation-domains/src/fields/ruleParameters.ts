import type { Field, GroupField, NumberField, TextField, TextFieldSingleValidation } from 'payload'

import { number, text } from 'payload/shared'

import type { Text } from './text.js'

import { money } from './money.js'
import { inLanguageOf } from './text.js'

const MONTH_AND_DAY = /^\d{2}-\d{2}$/
/** A leap year, so that 29 February is a day too. */
const ANY_YEAR = '2024'

const MAX_THRESHOLD = 1_000_000_000

const isDayOfYear = (value: string): boolean => {
  if (!MONTH_AND_DAY.test(value)) return false
  const day = new Date(`${ANY_YEAR}-${value}T12:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(5, 10) === value
}

const isMonthAndDay: TextFieldSingleValidation = (value, options) =>
  typeof value === 'string' && value !== '' && !isDayOfYear(value)
    ? inLanguageOf(options.req, {
        en: 'Write the month and the day, such as 04-15.',
        es: 'Escriba el mes y el día, como 04-15.',
        fr: 'Indiquez le mois et le jour, par exemple 04-15.',
      })
    : text(value, options)

const monthAndDay = (name: string, label: Text, example: string): TextField => ({
  name,
  type: 'text',
  admin: { placeholder: example },
  label,
  maxLength: 5,
  validate: isMonthAndDay,
})

const whole = (name: string, label: Text, max: number, placeholder: string): NumberField => ({
  name,
  type: 'number',
  admin: { placeholder, step: 1 },
  label,
  max,
  min: 0,
  validate: (value: unknown, options: unknown) => {
    const args = options as Parameters<typeof number>[1]
    return typeof value === 'number' && !Number.isInteger(value)
      ? inLanguageOf(args.req, {
          en: 'Give a whole number.',
          es: 'Indique un número entero.',
          fr: 'Indiquez un nombre entier.',
        })
      : number(value as number, args)
  },
})

const fields: Field[] = [
  {
    type: 'row',
    fields: [
      whole(
        'expiringDays',
        { en: 'Days before the end (R7)', es: 'Días antes del fin (R7)', fr: 'Jours avant l’échéance (R7)' },
        3650,
        '90',
      ),
      whole(
        'maxSecondaryDomains',
        { en: 'Secondary domains (R13)', es: 'Ámbitos secundarios (R13)', fr: 'Domaines secondaires (R13)' },
        23,
        '4',
      ),
      whole(
        'maxTargets',
        { en: 'SDG targets (R12)', es: 'Metas de los ODS (R12)', fr: 'Cibles des ODD (R12)' },
        169,
        '10',
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        ...money({
          label: {
            en: 'Grant agreement beyond (R11)',
            es: 'Convenio de subvención a partir de (R11)',
            fr: 'Convention de subvention au-delà de (R11)',
          },
          name: 'grantThreshold',
        }),
        max: MAX_THRESHOLD,
      },
      monthAndDay(
        'odaReminderFrom',
        {
          en: 'Aid declaration: reminder from (R14)',
          es: 'Declaración de la ayuda: aviso desde (R14)',
          fr: 'Déclaration de l’aide : rappel dès le (R14)',
        },
        '04-15',
      ),
      monthAndDay(
        'odaOverdueFrom',
        {
          en: 'Aid declaration: overdue from (R14)',
          es: 'Declaración de la ayuda: vencida desde (R14)',
          fr: 'Déclaration de l’aide : en retard dès le (R14)',
        },
        '06-01',
      ),
    ],
  },
]

/** Numbers and days that rules work with; an empty one leaves what the plugin was set up with. */
export const ruleParameters = (): GroupField => ({
  name: 'parameters',
  type: 'group',
  admin: {
    description: {
      en: 'Empty: the usual value.',
      es: 'Vacío: el valor habitual.',
      fr: 'Vide : la valeur habituelle.',
    },
  },
  fields,
  label: { en: 'Parameters', es: 'Parámetros', fr: 'Paramètres' },
})
