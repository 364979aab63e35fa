import type { Config } from 'payload'

export const graphQL: NonNullable<Config['graphQL']> = {
  disablePlaygroundInProduction: true,
  maxComplexity: 1000,
}
