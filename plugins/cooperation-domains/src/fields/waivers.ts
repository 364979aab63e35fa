import type { ArrayField, DateFieldValidation, FieldAccess } from 'payload'

import { date } from 'payload/shared'

import type { Permission } from '../types.js'
import type { Text } from './text.js'

import { judgeWaivers } from '../hooks/judgeWaivers.js'
import { WAIVER_OPTIONS } from '../vocabulary/rules.js'
import { calendarDay } from './calendarDay.js'
import { inLanguageOf } from './text.js'

const MAX_WAIVERS = 30

const ENDS_BEFORE: Text = {
  en: 'A waiver does not end before the day it is granted.',
  es: 'Una dispensa no termina antes del día en que se concede.',
  fr: 'Une dérogation ne prend pas fin avant le jour où elle est accordée.',
}

const dayOf = (value: unknown): string =>
  (value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '').slice(0, 10)

const isLastDay: DateFieldValidation = (value, options) => {
  const { grantedOn } = options.siblingData as { grantedOn?: unknown }
  const endsBefore = Boolean(value) && Boolean(grantedOn) && dayOf(value) < dayOf(grantedOn)
  return endsBefore ? inLanguageOf(options.req, ENDS_BEFORE) : date(value, options)
}

type WaiversArgs = { canGrant: Permission; disabled: boolean; readStaffFields: FieldAccess }

/** A restored version would lose what field access refuses; there the hook alone decides. */
const mayUpdate =
  (canGrant: Permission): FieldAccess =>
  ({ req }) =>
    req.context.isRestoringVersion === true || canGrant({ req })

/** Decisions that lift a rule for a while: motivated, dated, signed with the name that the granting account had then. */
export const waivers = ({ canGrant, disabled, readStaffFields }: WaiversArgs): ArrayField => ({
  name: 'waivers',
  type: 'array',
  access: { create: canGrant, read: readStaffFields, update: mayUpdate(canGrant) },
  admin: {
    description: {
      en: 'A decision that lifts a rule for a while. Never shown on the website.',
      es: 'Una decisión que levanta una regla durante un tiempo. Nunca se muestra en el sitio.',
      fr: 'Une décision qui lève une règle pour un temps. Jamais visible sur le site.',
    },
    initCollapsed: true,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'rule',
          type: 'select',
          label: { en: 'Rule', es: 'Regla', fr: 'Règle' },
          options: WAIVER_OPTIONS,
          required: true,
        },
        calendarDay({
          label: { en: 'Granted on', es: 'Concedida el', fr: 'Accordée le' },
          name: 'grantedOn',
          required: true,
        }),
        calendarDay({
          label: { en: 'Last day', es: 'Último día', fr: 'Dernier jour' },
          name: 'expiresOn',
          required: true,
          validate: isLastDay,
        }),
      ],
    },
    {
      name: 'reason',
      type: 'textarea',
      label: { en: 'Reason', es: 'Motivo', fr: 'Motif' },
      maxLength: 2000,
      required: true,
    },
    {
      name: 'grantedBy',
      type: 'text',
      admin: {
        description: {
          en: 'Filled in when the waiver is saved.',
          es: 'Se rellena al guardar la dispensa.',
          fr: 'Rempli à l’enregistrement de la dérogation.',
        },
        readOnly: true,
      },
      label: { en: 'Granted by', es: 'Concedida por', fr: 'Accordée par' },
      maxLength: 200,
    },
  ],
  hooks: disabled
    ? {}
    : {
        // A waiver is for one document: a copy starts without.
        beforeDuplicate: [() => []],
        beforeValidate: [judgeWaivers(canGrant)],
      },
  label: { en: 'Waivers', es: 'Dispensas', fr: 'Dérogations' },
  labels: {
    plural: { en: 'Waivers', es: 'Dispensas', fr: 'Dérogations' },
    singular: { en: 'Waiver', es: 'Dispensa', fr: 'Dérogation' },
  },
  maxRows: MAX_WAIVERS,
})
