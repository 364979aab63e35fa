import type { Entry } from '../types.js'

/** Everything in an entry but its own hash, in this order: a change of it would break every chain that exists. */
const SEALED = [
  'action',
  'actor',
  'actorName',
  'address',
  'at',
  'fields',
  'keyId',
  'locales',
  'onBehalfOf',
  'previousHash',
  'sequence',
  'subject',
  'subjectCollection',
  'subjectTitle',
  'way',
] as const satisfies readonly (keyof Entry)[]

type Sealed = Omit<Entry, 'entryHash'>

/** One form for one entry, whichever database it comes from: keys in order, what is not set as null. */
export const canonicalEntry = (entry: Sealed): string =>
  JSON.stringify(Object.fromEntries(SEALED.map((name) => [name, entry[name] ?? null])))
