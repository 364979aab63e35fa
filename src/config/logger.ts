import type { Config } from 'payload'

/** What must never reach a log line, wherever a logged object holds it. */
export const REDACTED_PATHS = [
  'req.headers.authorization',
  'req.headers.cookie',
  'res.headers["set-cookie"]',
  '*.password',
  '*.token',
  '*.apiKey',
  '*.hash',
  '*.salt',
  '*.resetPasswordToken',
]

export const logger = (level: string): NonNullable<Config['logger']> => ({
  options: { level, redact: REDACTED_PATHS },
})
