import type { SanitizedCollectionConfig } from 'payload'

import type { Deliberation } from '../rules/facts.js'

import { dayOf, isRecord, type Stored, textOf } from '../service/values.js'

type DeliberationOfArgs = { collection: Pick<SanitizedCollectionConfig, 'flattenedFields'>; doc: Stored }

/** The decision of the council; the day it was sent only where the model keeps one. */
export const deliberationOf = ({ collection, doc }: DeliberationOfArgs): Deliberation => {
  const group = isRecord(doc.deliberation) ? doc.deliberation : {}
  const field = collection.flattenedFields.find(({ name }) => name === 'deliberation')
  const names = field && 'flattenedFields' in field ? field.flattenedFields.map(({ name }) => name) : []
  return {
    adoptedOn: dayOf(group.adoptedOn),
    reference: textOf(group.reference),
    ...(names.includes('transmittedOn') && { transmittedOn: dayOf(group.transmittedOn) }),
  }
}
