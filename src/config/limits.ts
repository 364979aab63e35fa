import { SettingsError } from './SettingsError.js'

export type LimitName =
  | 'graphQLAliases'
  | 'graphQLCost'
  | 'graphQLDepth'
  | 'graphQLDirectives'
  | 'graphQLFields'
  | 'graphQLFragments'
  | 'graphQLRootFields'
  | 'graphQLTokens'
  | 'headersMs'
  | 'operationMs'
  | 'requestMs'

/** What one request may ask and how long it may take. */
export type Limits = Record<LimitName, number>

export type LimitSetting = { env: string; fallback: number; max: number; min: number }

/** Every limit that is a setting: its name in the environment, its default, and what may be chosen. */
export const LIMIT_SETTINGS: Record<LimitName, LimitSetting> = {
  graphQLAliases: { env: 'GRAPHQL_MAX_ALIASES', fallback: 15, max: 1000, min: 0 },
  graphQLCost: { env: 'GRAPHQL_MAX_COST', fallback: 20_000, max: 10_000_000, min: 100 },
  graphQLDepth: { env: 'GRAPHQL_MAX_DEPTH', fallback: 10, max: 50, min: 2 },
  graphQLDirectives: { env: 'GRAPHQL_MAX_DIRECTIVES', fallback: 20, max: 1000, min: 0 },
  graphQLFields: { env: 'GRAPHQL_MAX_FIELDS', fallback: 500, max: 10_000, min: 10 },
  graphQLFragments: { env: 'GRAPHQL_MAX_FRAGMENTS', fallback: 10, max: 100, min: 0 },
  graphQLRootFields: { env: 'GRAPHQL_MAX_ROOT_FIELDS', fallback: 10, max: 100, min: 1 },
  graphQLTokens: { env: 'GRAPHQL_MAX_TOKENS', fallback: 2000, max: 20_000, min: 100 },
  headersMs: { env: 'HEADERS_TIMEOUT_MS', fallback: 10_000, max: 120_000, min: 1000 },
  operationMs: { env: 'OPERATION_TIMEOUT_MS', fallback: 30_000, max: 600_000, min: 100 },
  requestMs: { env: 'REQUEST_TIMEOUT_MS', fallback: 300_000, max: 3_600_000, min: 1000 },
}

const read = (env: Record<string, string | undefined>, { env: name, fallback, max, min }: LimitSetting): number => {
  const value = env[name]?.trim()
  if (!value) return fallback
  if (/^\d{1,10}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value)
  throw new SettingsError(`${name} is "${value}": write a whole number from ${String(min)} to ${String(max)}.`)
}

/** @throws SettingsError naming the limit and its bounds. */
export const readLimits = (env: Record<string, string | undefined>): Limits =>
  Object.fromEntries(Object.entries(LIMIT_SETTINGS).map(([name, setting]) => [name, read(env, setting)])) as Limits
