import { type Config, defaultLoggerOptions } from 'payload'

/** What must never reach a log line, wherever a logged object holds it. */
export const REDACTED_PATHS = [
  'req.headers.authorization',
  'req.headers.cookie',
  'res.headers["set-cookie"]',
  '*.password',
  '*.currentPassword',
  '*.token',
  '*.apiKey',
  '*.hash',
  '*.salt',
  '*.resetPasswordToken',
]

const INFO = 30
/** Said by the database adapters at every start; whoever wants them sets LOG_LEVEL=debug. */
const FOR_DEBUGGING = /^(\[db-|Migrat(ing|ed): )/
/** The start ends with one line of its own about these. */
const SAID_BY_THE_START = /cannot connect to (MongoDB|SQLite)/
const FAILED_MIGRATION = /^Error running migration (\S+)/

type LogMethod = NonNullable<
  NonNullable<Extract<Config['logger'], { options: object }>['options']['hooks']>['logMethod']
>

const messageOf = (args: unknown[]): string => {
  const [first, second] = args
  if (typeof first === 'string') return first
  const { err, msg } = (first ?? {}) as { err?: { message?: unknown }; msg?: unknown }
  return [msg, second, err?.message].find((text) => typeof text === 'string') ?? ''
}

/** A request that was refused, told as an error with its stack by Payload: the answer and the request's line say it already. */
const isRefusal = (args: unknown[]): boolean => {
  const { err } = (args[0] ?? {}) as { err?: { status?: unknown } }
  return typeof err?.status === 'number' && err.status >= 400 && err.status < 500
}

/** Keeps the start quiet, what failed in it free of stack traces, and refusals out of the errors. */
const logMethod: LogMethod = function (args, method, level) {
  const message = messageOf(args)
  if (level === INFO && FOR_DEBUGGING.test(message)) {
    this.debug(message)
    return
  }
  if (SAID_BY_THE_START.test(message)) {
    this.debug(message)
    return
  }
  if (isRefusal(args)) {
    this.debug(message)
    return
  }
  const migration = FAILED_MIGRATION.exec(message)?.[1]
  if (migration) {
    const [reason = ''] = message.slice(`Error running migration ${migration}`.length).trim().split('\n')
    method.apply(this, [
      `The migration ${migration} failed and changed nothing: ${reason} Start the former version again, or restore a backup.`,
    ])
    return
  }
  method.apply(this, args)
}

/** One JSON line an event for machines, readable lines for a person at a terminal. */
export const logger = (level: string): NonNullable<Config['logger']> => ({
  options: { hooks: { logMethod }, level, redact: REDACTED_PATHS },
  ...(process.stdout.isTTY && { destination: defaultLoggerOptions }),
})
