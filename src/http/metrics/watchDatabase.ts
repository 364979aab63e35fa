import type { Payload } from 'payload'
import type { Registry } from 'prom-client'

import { Counter, Histogram } from 'prom-client'

import { READ_METHODS, wrapMethods, WRITE_METHODS } from '../../database/adapterMethods.js'

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

const TRANSACTION_METHODS = ['beginTransaction', 'commitTransaction', 'rollbackTransaction']

/** Times every operation of the adapter, waiting for other writers included. */
export const watchDatabase = ({ payload, registry }: { payload: Payload; registry: Registry }): void => {
  const duration = new Histogram({
    buckets: SECONDS,
    help: 'Seconds of an operation on the database, waiting for other writers included.',
    labelNames: ['operation'],
    name: 'jumelage_database_operation_seconds',
    registers: [registry],
  })
  const failures = new Counter({
    help: 'Operations on the database that failed, conflicts of writers included.',
    labelNames: ['operation'],
    name: 'jumelage_database_failures_total',
    registers: [registry],
  })
  for (const operation of [...READ_METHODS, ...WRITE_METHODS, ...TRANSACTION_METHODS]) {
    wrapMethods({
      adapter: payload.db,
      around: async ({ next }) => {
        const end = duration.startTimer({ operation })
        try {
          return await next()
        } catch (error) {
          failures.inc({ operation })
          throw error
        } finally {
          end()
        }
      },
      names: [operation],
    })
  }
}
