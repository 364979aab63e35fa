import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'

import { isStaff } from '../access/isStaff.js'
import { isRecord } from '../values/isRecord.js'
import { isOwnQuery } from './ownQuery.js'
import { readableIDs } from './readableIDs.js'
import { relationsOf, type RelationValue } from './relationsOf.js'

const READS = new Set(['find', 'findByID'])

const documentsOf = (result: unknown): Record<string, unknown>[] => {
  if (!isRecord(result)) return []
  return (Array.isArray(result.docs) ? (result.docs as unknown[]) : [result]).filter(isRecord)
}

const idsOf = ({ value }: RelationValue): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter((item) => typeof item === 'string')

const groupBy = (relations: RelationValue[]): Map<string, RelationValue[]> => {
  const groups = new Map<string, RelationValue[]>()
  for (const relation of relations)
    groups.set(relation.collection, [...(groups.get(relation.collection) ?? []), relation])
  return groups
}

const withhold = async (relations: RelationValue[], req: PayloadRequest): Promise<void> => {
  for (const [collection, values] of groupBy(relations)) {
    const readable = await readableIDs({ collection, ids: [...new Set(values.flatMap(idsOf))], req })
    const isShown = (item: unknown): boolean => typeof item !== 'string' || readable.has(item)
    for (const { set, value } of values) {
      if (Array.isArray(value)) set(value.filter(isShown))
      else if (!isShown(value)) set(null)
    }
  }
}

/** Takes out of an answer to the public the ids of what it may not read, which Payload leaves where it does not populate. */
export const withholdRelations: CollectionAfterOperationHook = async ({ args, collection, operation, req, result }) => {
  const isTrusted =
    (args as { overrideAccess?: boolean }).overrideAccess === true || isOwnQuery(req.context) || isStaff({ req })
  if (isTrusted || !READS.has(operation)) return result
  const { flattenedFields } = collection
  await withhold(
    documentsOf(result).flatMap((doc) => relationsOf({ doc, fields: flattenedFields })),
    req,
  )
  return result
}
