import type { Payload } from 'payload'

import { configToSchema } from '@payloadcms/graphql'

import { auditMutations } from '../../audit/signIns/auditMutations.js'

type Schema = ReturnType<typeof configToSchema>['schema']

const schemas = new WeakMap<object, Schema>()

/** Payload's GraphQL schema, built at the first query: API-only starts need not wait for it. */
export const schemaOf = ({ config }: Pick<Payload, 'config'>): Schema => {
  const known = schemas.get(config)
  if (known) return known
  const { schema } = configToSchema(config)
  auditMutations(schema, config)
  schemas.set(config, schema)
  return schema
}
