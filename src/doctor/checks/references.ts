import type { FlattenedField, Payload } from 'payload'

import type { Check, Problem } from '../problem.js'
import type { Stored } from '../documents.js'

import { LOCALES } from '../../config/localization.js'
import { findReferences } from '../../integrity/references/findReferences.js'
import type { Reference } from '../../integrity/references/reference.js'
import { isRecord } from '../../values/isRecord.js'
import { sqliteOf } from '../adapters.js'
import { contentCollections, storedDocuments, storedVersions, within } from '../documents.js'
import { existingIDs } from '../existingIDs.js'
import { counted } from '../problem.js'
import { withoutDangling } from '../withoutDangling.js'

/** Fields whose references stand in a text: SQLite checks the others, which have columns or tables of their own. */
const inTexts = (fields: FlattenedField[]): FlattenedField[] =>
  fields.flatMap((field): FlattenedField[] => {
    if (field.type === 'relationship' || field.type === 'upload') return []
    if (field.type !== 'group' && field.type !== 'tab' && field.type !== 'array') return [field]
    return [{ ...field, flattenedFields: inTexts(field.flattenedFields) }]
  })

const fieldsOf = (payload: Payload, fields: FlattenedField[]): FlattenedField[] =>
  sqliteOf(payload) ? inTexts(fields) : fields

/** Reads each list of ids once. */
const createKnown = (payload: Payload): ((reference: Reference) => Promise<boolean>) => {
  const known = new Map<string, Promise<Set<string>>>()
  return async ({ collection, id }) => {
    if (!Object.hasOwn(payload.collections, collection)) return false
    const ids = known.get(collection) ?? existingIDs(payload, collection)
    known.set(collection, ids)
    return (await ids).has(String(id))
  }
}

type Place = { doc: Stored; fields: FlattenedField[]; isKnown: (reference: Reference) => Promise<boolean> }

const danglingIn = async ({ doc, fields, isKnown }: Place): Promise<Reference[]> => {
  const dangling: Reference[] = []
  for (const reference of findReferences({ doc, fields, locales: LOCALES }))
    if (!(await isKnown(reference))) dangling.push(reference)
  return dangling
}

const inDocuments = async (payload: Payload, isKnown: Place['isKnown']): Promise<Problem[]> => {
  const found: Problem[] = []
  for (const { flattenedFields, slug } of contentCollections(payload)) {
    const fields = fieldsOf(payload, flattenedFields)
    for await (const doc of storedDocuments(payload, slug)) {
      for (const { collection, id, path } of await danglingIn({ doc, fields, isKnown })) {
        found.push({
          key: `${slug} ${doc.id} ${path}`,
          mend: async (transactionID) => {
            const req = within(payload, transactionID)
            const stored = await payload.db.findOne<Stored>({
              collection: slug,
              locale: 'all',
              req,
              where: { id: { equals: doc.id } },
            })
            if (!stored) return
            const dangling = await danglingIn({ doc: stored, fields, isKnown })
            if (dangling.length === 0) return
            const data = withoutDangling(
              stored,
              dangling.map(({ path }) => path),
            )
            await payload.db.updateOne({ collection: slug, data, id: doc.id, req })
          },
          shown: `${slug} ${doc.id}: ${path} names ${collection} ${String(id)}`,
        })
      }
    }
  }
  return found
}

/** Older versions may name what has been deleted since: one that does cannot be restored. */
const inDrafts = async (payload: Payload, isKnown: Place['isKnown']): Promise<Problem[]> => {
  const found: Problem[] = []
  for (const { flattenedFields, slug, versions } of contentCollections(payload)) {
    if (!versions?.drafts) continue
    const fields = fieldsOf(payload, flattenedFields)
    for await (const row of storedVersions(payload, slug, { latest: { equals: true } })) {
      const doc = isRecord(row.version) ? ({ ...row.version, id: row.id } as Stored) : undefined
      if (!doc) continue
      for (const { collection, id, path } of await danglingIn({ doc, fields, isKnown })) {
        found.push({
          key: `${slug} version ${row.id} ${path}`,
          mend: async (transactionID) => {
            const req = within(payload, transactionID)
            const where = { id: { equals: row.id } }
            const { docs } = await payload.db.findVersions<Stored>({ collection: slug, locale: 'all', req, where })
            const stored = docs[0]
            if (!stored || !isRecord(stored.version)) return
            const dangling = await danglingIn({ doc: stored.version, fields, isKnown })
            if (dangling.length === 0) return
            const version = withoutDangling(
              stored.version,
              dangling.map(({ path }) => path),
            )
            await payload.db.updateVersion({
              collection: slug,
              id: row.id,
              req,
              versionData: { ...stored, version },
            })
          },
          shown: `${slug} ${String(row.parent)}: ${path} of its draft names ${collection} ${String(id)}`,
        })
      }
    }
  }
  return found
}

/** Relations, pictures and links that lead to nothing, in documents and their drafts. */
export const references: Check = {
  find: async ({ payload }) => {
    const isKnown = createKnown(payload)
    return [...(await inDocuments(payload, isKnown)), ...(await inDrafts(payload, isKnown))]
  },
  mending:
    'Each relation is emptied, or taken from its list; a link in a text becomes plain text, a picture in it goes.',
  title: (count) =>
    `${counted(count, 'relation, link or picture', 'relations, links or pictures')} name documents that do not exist.`,
}
