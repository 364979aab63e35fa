import { SettingsError } from './SettingsError.js'

export type MetricsSettings = {
  /** Address of the port of its own. */
  host: string
  /** Undefined serves `/metrics` beside the API. */
  port?: number
  token?: string
}

type ReadMetricsArgs = {
  host: string | undefined
  /** 0 for none. */
  metricsPort: number
  /** Of the server itself. */
  port: number
  token: string | undefined
}

const MIN_TOKEN_LENGTH = 32
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/**
 * Metrics are on as soon as there is a token or a port for them.
 *
 * @throws SettingsError for a weak token, the port of the server itself, or a public address without a token.
 */
export const readMetrics = (args: ReadMetricsArgs): MetricsSettings | undefined => {
  const { metricsPort, port } = args
  const token = args.token?.trim()
  const host = args.host?.trim() || '127.0.0.1'
  if (!token && metricsPort === 0) return undefined
  if (token && token.length < MIN_TOKEN_LENGTH) {
    throw new SettingsError('METRICS_TOKEN is too short: use 32 random characters or more (openssl rand -hex 32).')
  }
  if (metricsPort === port) throw new SettingsError('METRICS_PORT is the PORT of the server: name another one.')
  if (metricsPort > 0 && !LOOPBACK.has(host) && !token) {
    throw new SettingsError(`METRICS_HOST is "${host}", which others can reach: set METRICS_TOKEN too.`)
  }
  return { host, ...(metricsPort > 0 && { port: metricsPort }), ...(token && { token }) }
}
