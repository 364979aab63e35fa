import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { afterElection } from './afterElection.js'
import { isDefined } from './isDefined.js'

type Model = MongooseAdapter['collections'][string]
type Schema = Model['schema']
type Spec = { key: Record<string, number | string>; [option: string]: unknown }

const BSON_TYPES: Record<string, string[]> = {
  Number: ['number'],
  Date: ['date'],
  Boolean: ['bool'],
  ObjectId: ['objectId'],
  Mixed: ['string', 'number', 'objectId', 'object'],
}

// Unset, null and '' are all "no value": only real values must be unique, as NULLs in SQL are not.
const isSet = (schema: Schema, path: string): Record<string, unknown> => {
  const types = BSON_TYPES[(schema.path(path) as { instance: string } | undefined)?.instance ?? 'String']
  return types ? { $type: types } : { $gt: '' }
}

const isOptional = (options: Record<string, unknown>, keys: string[]): boolean =>
  options.unique === true && (options.sparse === true || keys.length > 1)

const specsOf = (schema: Schema): Spec[] =>
  schema.indexes().map(([fields, options]) => {
    const { background: _background, _autoIndex, sparse, ...kept } = options as Record<string, unknown>
    const key = fields as Spec['key']
    const paths = Object.keys(key)
    if (!isOptional({ ...kept, sparse }, paths)) return { key, ...kept, ...(sparse === true ? { sparse } : {}) }
    return {
      key,
      ...kept,
      partialFilterExpression: Object.fromEntries(paths.map((path) => [path, isSet(schema, path)])),
    }
  })

const INDEX_OPTIONS_CONFLICT = 85
const INDEX_KEY_SPECS_CONFLICT = 86

const isOtherwiseBuilt = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === INDEX_OPTIONS_CONFLICT || error.code === INDEX_KEY_SPECS_CONFLICT)

const nameOf = (key: Spec['key']): string =>
  Object.entries(key)
    .map((entry) => entry.join('_'))
    .join('_')

const buildOneByOne = async (model: Model, specs: Spec[]): Promise<void> => {
  for (const { key, ...options } of specs) {
    const build = () => model.collection.createIndex(key as Record<string, 1>, options)
    try {
      await build()
    } catch (error) {
      if (!isOtherwiseBuilt(error)) throw error
      await model.collection.dropIndex(nameOf(key))
      await build()
    }
  }
}

const buildForModel = async (model: Model): Promise<void> => {
  const specs = specsOf(model.schema)
  // A collection that a transaction has to make first is a source of lock time-outs.
  if (specs.length === 0) {
    await model.createCollection()
    return
  }
  try {
    await model.collection.createIndexes(specs as Parameters<typeof model.collection.createIndexes>[0])
  } catch (error) {
    if (!isOtherwiseBuilt(error)) throw error
    await buildOneByOne(model, specs)
  }
}

const modelsOf = (adapter: MongooseAdapter): Model[] =>
  [
    ...Object.values(adapter.collections),
    ...Object.values(adapter.versions),
    adapter.globals as unknown as Model,
  ].filter(isDefined)

/** Makes every collection and index of the schema; an index built otherwise before is rebuilt. */
export const buildMongoIndexes = async (adapter: MongooseAdapter): Promise<void> => {
  await Promise.all(modelsOf(adapter).map((model) => afterElection(() => buildForModel(model))))
}

const isSpecOf =
  (spec: Spec) =>
  ({ key, unique = false }: Record<string, unknown>): boolean =>
    JSON.stringify(key) === JSON.stringify(spec.key) && unique === (spec.unique ?? false)

/** The indexes of the schema that a database does not have, as `collection.name`. */
export const missingMongoIndexes = async (adapter: MongooseAdapter): Promise<string[]> => {
  const missing: string[] = []
  for (const model of modelsOf(adapter)) {
    const specs = specsOf(model.schema)
    if (specs.length === 0) continue
    // Of a collection that is not there, no index is either.
    const present = (await model.collection
      .listIndexes()
      .toArray()
      .catch(() => [])) as Record<string, unknown>[]
    const absent = specs.filter((spec) => !present.some(isSpecOf(spec)))
    missing.push(...absent.map(({ key }) => `${model.collection.collectionName}.${nameOf(key)}`))
  }
  return missing
}
