import type { Payload } from 'payload'

import { configToSchema } from '@payloadcms/graphql'

type Schema = ReturnType<typeof configToSchema>['schema']

const schemas = new WeakMap<object, Schema>()

/** Payload's GraphQL schema, built at the first query: API-only starts need not wait for it. */
export const schemaOf = ({ config }: Pick<Payload, 'config'>): Schema => {
  const known = schemas.get(config)
  if (known) return known
  const { schema } = configToSchema(config)
  schemas.set(config, schema)
  return schema
}
