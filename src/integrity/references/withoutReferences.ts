import { isRecord } from '../../values/isRecord.js'

type Container = Record<string, unknown> | unknown[]

const isContainer = (value: unknown): value is Container => Array.isArray(value) || isRecord(value)

const childOf = (parent: Container, name: string): unknown =>
  Array.isArray(parent) ? parent[Number(name)] : parent[name]

const drop = (doc: Record<string, unknown>, path: string): void => {
  const names = path.split('.')
  const last = names.pop() ?? ''
  let parent: unknown = doc
  for (const name of names) parent = isContainer(parent) ? childOf(parent, name) : undefined
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else if (isRecord(parent)) parent[last] = null
}

/** A copy of a document without the references at these paths: single ones become null, lists lose an item. */
export const withoutReferences = (doc: Record<string, unknown>, paths: string[]): Record<string, unknown> => {
  const copy = structuredClone(doc)
  // From the end, so that the place of an earlier item stays what its path says.
  for (const path of [...paths].reverse()) drop(copy, path)
  return copy
}
