import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { remainingMs } from '../deadline/deadline.js'

type Schema = Parameters<Parameters<MongooseAdapter['connection']['plugin']>[0]>[0]

const QUERIES = ['countDocuments', 'distinct', 'estimatedDocumentCount', 'find', 'findOne'] as const

/** Tells MongoDB with each query how much time its operation has left, so that the server itself gives up what is slow. */
export const mongoMaxTime = (schema: Schema): void => {
  schema.pre([...QUERIES], function () {
    const ms = remainingMs()
    if (ms !== undefined && Number.isFinite(ms)) this.maxTimeMS(Math.ceil(ms))
  })
  schema.pre('aggregate', function () {
    const ms = remainingMs()
    if (ms !== undefined && Number.isFinite(ms)) this.option({ maxTimeMS: Math.ceil(ms) })
  })
}
