import path from 'node:path'

import type { DatabaseSettings } from '../database/settings.js'

import type { LoggedAddresses } from '../http/watch/loggedAddress.js'

import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../accounts/passwords/bounds.js'
import { sqlitePath } from '../database/sqliteUrl.js'
import { type Limits, readLimits } from './limits.js'
import { type MetricsSettings, readMetrics } from './metrics.js'
import { readRateLimits, type RateLimits } from './rateLimits.js'
import { SettingsError } from './SettingsError.js'

export type S3Settings = {
  accessKeyId: string
  bucket: string
  endpoint?: string
  region: string
  secretAccessKey: string
}

export type Settings = {
  /** Whether the log tells every request, or only what was refused or failed. */
  accessLog: boolean
  /** Days for which the audit log is kept; 0 keeps it for ever. */
  auditRetentionDays: number
  /** False serves the API alone: neither Next nor React is loaded. */
  adminEnabled: boolean
  adminEmail?: string
  adminPassword?: string
  /** Origins, besides `serverURL`, whose pages may read the API with credentials. */
  corsOrigins: string[]
  /** Folder of the embedded database and of the secret made for it. */
  dataDir: string
  database: DatabaseSettings
  /** Seed the demonstration content into an empty database. */
  demoContent: boolean
  email?: { from: string; smtpURL: string }
  host: string
  /** Whether this process runs scheduled publishing. */
  jobsRunner: boolean
  limits: Limits
  logAddresses: LoggedAddresses
  logLevel: string
  mediaDir: string
  /** Undefined counts and serves nothing. */
  metrics?: MetricsSettings
  port: number
  /** True when started with NODE_ENV=production: strict secrets, `Secure` cookies. */
  production: boolean
  /** Undefined counts nothing. */
  rateLimits?: RateLimits
  s3?: S3Settings
  /** Empty until the start has read or made it. */
  secret: string
  /** Public address without a trailing slash, e.g. `https://cms.example.fr`. */
  serverURL: string
  /** How many proxies stand in front (Express' `trust proxy`). */
  trustProxy: number
}

type Env = Record<string, string | undefined>

const MIN_SECRET_LENGTH = 32

const readBoolean = (env: Env, name: string, fallback: boolean): boolean => {
  const value = env[name]?.trim().toLowerCase()
  if (!value) return fallback
  if (['1', 'on', 'true', 'yes'].includes(value)) return true
  if (['0', 'false', 'no', 'off'].includes(value)) return false
  throw new SettingsError(`${name} is "${value}": write true or false.`)
}

const readInteger = (env: Env, name: string, fallback: number, max: number): number => {
  const value = env[name]?.trim()
  if (!value) return fallback
  if (!/^\d+$/.test(value) || Number(value) > max) {
    throw new SettingsError(`${name} is "${value}": write a whole number from 0 to ${String(max)}.`)
  }
  return Number(value)
}

const readLogAddresses = (env: Env): LoggedAddresses => {
  const value = env.LOG_ADDRESSES?.trim().toLowerCase() || 'full'
  if (value === 'full' || value === 'network' || value === 'none') return value
  throw new SettingsError(`LOG_ADDRESSES is "${value}": write full, network or none.`)
}

const readOrigin = (name: string, value: string): string => {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search) {
    throw new SettingsError(`${name} is "${value}": write an origin such as https://cms.example.fr, without a path.`)
  }
  return url.origin
}

const readDatabase = (env: Env, dataDir: string, production: boolean): DatabaseSettings => {
  const value = env.DATABASE_URL?.trim()
  if (!value) {
    return { kind: 'sqlite', url: `file:${path.join(dataDir, 'jumelage.db')}` }
  }
  if (/^mongodb(\+srv)?:\/\/[^/]+/.test(value)) return { kind: 'mongodb', production, url: value }
  if (value.startsWith('file:') && value.length > 'file:'.length && !value.includes(':memory:')) {
    return { kind: 'sqlite', url: `file:${path.resolve(sqlitePath(value))}` }
  }
  // The value may hold a password, so the message repeats nothing of it.
  throw new SettingsError(
    'DATABASE_URL is not understood: write file:path/to/file.db or mongodb://host:27017/name?replicaSet=rs0.',
  )
}

const readSecret = (env: Env, database: DatabaseSettings, production: boolean): string => {
  const secret = env.PAYLOAD_SECRET?.trim() ?? ''
  if (!secret && database.kind === 'mongodb') {
    throw new SettingsError(
      'PAYLOAD_SECRET is missing: with MongoDB set it to 32 random characters or more (openssl rand -hex 32).',
    )
  }
  const isWeak = secret.length < MIN_SECRET_LENGTH || new Set(secret).size < 8
  if (secret && production && isWeak) {
    throw new SettingsError(
      'PAYLOAD_SECRET is too weak for production: use 32 random characters or more (openssl rand -hex 32).',
    )
  }
  return secret
}

const readAdmin = (env: Env): { adminEmail?: string; adminPassword?: string } => {
  const email = env.ADMIN_EMAIL?.trim()
  const password = env.ADMIN_PASSWORD
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw new SettingsError('ADMIN_EMAIL is not an e-mail address.')
  }
  if (password && (password.length < MIN_PASSWORD_LENGTH || password === email)) {
    throw new SettingsError('ADMIN_PASSWORD must have 12 characters or more and differ from ADMIN_EMAIL.')
  }
  if (password && password.length > MAX_PASSWORD_LENGTH) {
    throw new SettingsError('ADMIN_PASSWORD must have 128 characters or fewer.')
  }
  if (password && !email) throw new SettingsError('ADMIN_PASSWORD is set without ADMIN_EMAIL: set both or none.')
  return { ...(email && { adminEmail: email }), ...(password && { adminPassword: password }) }
}

const readS3 = (env: Env): S3Settings | undefined => {
  const bucket = env.S3_BUCKET?.trim()
  if (!bucket) return undefined
  const required = (name: string): string => {
    const value = env[name]?.trim()
    if (!value) throw new SettingsError(`${name} is missing: it is required as soon as S3_BUCKET is set.`)
    return value
  }
  return {
    accessKeyId: required('S3_ACCESS_KEY_ID'),
    bucket,
    region: required('S3_REGION'),
    secretAccessKey: required('S3_SECRET_ACCESS_KEY'),
    ...(env.S3_ENDPOINT && { endpoint: env.S3_ENDPOINT }),
  }
}

const readEmail = (env: Env): Settings['email'] => {
  const smtpURL = env.SMTP_URL?.trim()
  if (!smtpURL) return undefined
  if (!/^smtps?:\/\//.test(smtpURL)) throw new SettingsError('SMTP_URL must start with smtp:// or smtps://.')
  const from = env.EMAIL_FROM?.trim()
  if (!from) throw new SettingsError('EMAIL_FROM is missing: it is required as soon as SMTP_URL is set.')
  return { from, smtpURL }
}

/**
 * Reads every setting from the environment, without side effects.
 *
 * @throws SettingsError with one line that names the setting and how to mend it.
 */
export const readSettings = (env: Env, root: string = process.cwd()): Settings => {
  const dataDir = path.resolve(root, env.DATA_DIR ?? 'data')
  // The start script turns NODE_ENV to production for Next and React, and keeps the caller's word here.
  const production = (env.JUMELAGE_ENV ?? env.NODE_ENV) === 'production'
  const database = readDatabase(env, dataDir, production)
  const host = env.HOST?.trim() || '127.0.0.1'
  const port = readInteger(env, 'PORT', 3000, 65_535)
  const isPublicHost = host === '0.0.0.0' || host === '::'
  const s3 = readS3(env)
  const email = readEmail(env)
  const metrics = readMetrics({
    host: env.METRICS_HOST,
    metricsPort: readInteger(env, 'METRICS_PORT', 0, 65_535),
    port,
    token: env.METRICS_TOKEN,
  })
  return {
    ...readAdmin(env),
    auditRetentionDays: readInteger(env, 'AUDIT_RETENTION_DAYS', 365, 36_500),
    accessLog: readBoolean(env, 'ACCESS_LOG', production),
    adminEnabled: readBoolean(env, 'ADMIN_ENABLED', true),
    corsOrigins: (env.CORS_ORIGINS ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean)
      .map((origin) => readOrigin('CORS_ORIGINS', origin)),
    dataDir,
    database,
    demoContent: readBoolean(env, 'DEMO_CONTENT', database.kind === 'sqlite'),
    host,
    jobsRunner: readBoolean(env, 'JOBS_RUNNER', true),
    limits: readLimits(env),
    logAddresses: readLogAddresses(env),
    logLevel: env.LOG_LEVEL?.trim() || 'info',
    mediaDir: path.resolve(root, env.MEDIA_DIR ?? 'media'),
    port,
    production,
    secret: readSecret(env, database, production),
    serverURL: env.SERVER_URL?.trim()
      ? readOrigin('SERVER_URL', env.SERVER_URL.trim())
      : `http://${isPublicHost ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${String(port)}`,
    trustProxy: readInteger(env, 'TRUST_PROXY', 0, 10),
    ...(email && { email }),
    ...(readBoolean(env, 'RATE_LIMITS', true) && { rateLimits: readRateLimits(env) }),
    ...(metrics && { metrics }),
    ...(s3 && { s3 }),
  }
}
