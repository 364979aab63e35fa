import { describe, expect, it } from 'vitest'

import { readSettings } from '../../src/config/settings.js'
import { SettingsError } from '../../src/config/SettingsError.js'

const SECRET = 'k3Jv9sQx7Lw2Zr8Tn5Yb1Hd6Gf4Mc0Pa'
const MONGODB = 'mongodb://127.0.0.1:27017/jumelage?replicaSet=rs0'

describe('settings', () => {
  it('should need none on the embedded database', () => {
    const settings = readSettings({}, '/srv/jumelage')
    expect(settings).toMatchObject({
      adminEnabled: true,
      database: { kind: 'sqlite', url: 'file:/srv/jumelage/data/jumelage.db' },
      demoContent: true,
      host: '127.0.0.1',
      mediaDir: '/srv/jumelage/media',
      port: 3000,
      production: false,
      serverURL: 'http://127.0.0.1:3000',
    })
  })

  it('should seed nothing into MongoDB unless asked', () => {
    expect(readSettings({ DATABASE_URL: MONGODB, PAYLOAD_SECRET: SECRET }).demoContent).toBe(false)
    expect(readSettings({ DATABASE_URL: MONGODB, DEMO_CONTENT: 'true', PAYLOAD_SECRET: SECRET }).demoContent).toBe(true)
  })

  it.each([
    [{ PORT: '99999' }, 'PORT'],
    [{ PORT: 'abc' }, 'PORT'],
    [{ ADMIN_ENABLED: 'maybe' }, 'ADMIN_ENABLED'],
    [{ SERVER_URL: 'cms.example.fr' }, 'SERVER_URL'],
    [{ SERVER_URL: 'https://cms.example.fr/path' }, 'SERVER_URL'],
    [{ CORS_ORIGINS: 'https://a.example, *' }, 'CORS_ORIGINS'],
    [{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'file::memory:' }, 'DATABASE_URL'],
    [{ DATABASE_URL: MONGODB }, 'PAYLOAD_SECRET'],
    [{ NODE_ENV: 'production', PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET'],
    [{ NODE_ENV: 'production', PAYLOAD_SECRET: 'a'.repeat(64) }, 'PAYLOAD_SECRET'],
    [{ ADMIN_EMAIL: 'nobody' }, 'ADMIN_EMAIL'],
    [{ ADMIN_EMAIL: 'a@example.fr', ADMIN_PASSWORD: 'short' }, 'ADMIN_PASSWORD'],
    [{ ADMIN_PASSWORD: 'a-long-password' }, 'ADMIN_EMAIL'],
    [{ S3_BUCKET: 'media' }, 'S3_'],
    [{ SMTP_URL: 'smtp://localhost' }, 'EMAIL_FROM'],
    [{ RATE_LIMITS: 'perhaps' }, 'RATE_LIMITS'],
    [{ RATE_LIMIT_LOGIN: '60' }, 'RATE_LIMIT_LOGIN'],
    [{ RATE_LIMIT_READ: '0/60' }, 'RATE_LIMIT_READ'],
    [{ RATE_LIMIT_ACCOUNT: '10/99999' }, 'RATE_LIMIT_ACCOUNT'],
    [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN'],
    [{ METRICS_PORT: '3000' }, 'METRICS_PORT'],
    [{ METRICS_HOST: '0.0.0.0', METRICS_PORT: '9464' }, 'METRICS_TOKEN'],
  ])('should refuse %j in one line that names the setting', (env, name) => {
    const refused = (): unknown => readSettings(env)
    expect(refused).toThrow(SettingsError)
    expect(refused).toThrow(name)
    expect(refused).not.toThrow(/\n/)
  })

  it('should limit rates by default, and let each limit be set', () => {
    expect(readSettings({}).rateLimits).toMatchObject({
      account: { points: 10, seconds: 600 },
      login: { points: 60, seconds: 600 },
      read: { points: 6000, seconds: 60 },
    })
    expect(readSettings({ RATE_LIMIT_LOGIN: ' 5 / 60 ' }).rateLimits?.login).toEqual({ points: 5, seconds: 60 })
    expect(readSettings({ RATE_LIMITS: 'off' }).rateLimits).toBeUndefined()
  })

  it('should count nothing without a token or a port for metrics', () => {
    expect(readSettings({}).metrics).toBeUndefined()
    expect(readSettings({ METRICS_TOKEN: SECRET }).metrics).toEqual({ host: '127.0.0.1', token: SECRET })
    expect(readSettings({ METRICS_PORT: '9464' }).metrics).toEqual({ host: '127.0.0.1', port: 9464 })
  })

  it('should never repeat a database address or a secret in a refusal', () => {
    const env = { DATABASE_URL: 'mysql://root:hunter2@db/x', PAYLOAD_SECRET: 'hunter2' }
    expect(() => readSettings(env)).not.toThrow('hunter2')
  })
})
