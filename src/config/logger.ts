import { type Config, defaultLoggerOptions } from 'payload'

import { loggedError, loggedText } from './loggedError.js'

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

const nameOf = (args: unknown[]): string => {
  const { err } = (args[0] ?? {}) as { err?: { name?: unknown } }
  return typeof err?.name === 'string' ? err.name : 'unknown'
}

/** A request that was refused, told as an error with its stack by Payload: the answer and the request's line say it already. */
const isRefusal = (args: unknown[]): boolean => {
  const { err } = (args[0] ?? {}) as { err?: { status?: unknown } }
  return typeof err?.status === 'number' && err.status >= 400 && err.status < 500
}

/** The same arguments without what clients or documents put into them. */
const clean = (args: Parameters<LogMethod>[0]): Parameters<LogMethod>[0] =>
  (args as unknown[]).map((arg, index) => {
    if (typeof arg === 'string') return loggedText(arg)
    // Pino would take the message of a bare error as it is.
    if (arg instanceof Error) return index === 0 ? { err: arg, msg: loggedText(arg.message) } : loggedText(arg.message)
    const { err, msg } = (arg ?? {}) as { err?: unknown; msg?: unknown }
    const said = typeof msg === 'string' ? msg : args.length === 1 && err instanceof Error ? err.message : undefined
    return said === undefined ? arg : { ...(arg as object), msg: loggedText(said) }
  }) as Parameters<LogMethod>[0]

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
    // Its words may repeat what the client sent.
    this.debug(`refused: ${nameOf(args)}`)
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
  method.apply(this, clean(args))
}

/** One JSON line an event for machines, readable lines for a person at a terminal. */
export const logger = (level: string): NonNullable<Config['logger']> => ({
  options: { hooks: { logMethod }, level, redact: REDACTED_PATHS, serializers: { err: loggedError } },
  ...(process.stdout.isTTY && { destination: defaultLoggerOptions }),
})

/** The line of the request tells a refusal already, with its id and its rule. */
export const loggingLevels: NonNullable<Config['loggingLevels']> = {
  Forbidden: 'debug',
  Locked: 'debug',
  MissingFile: 'debug',
  NotFound: 'debug',
  ValidationError: 'debug',
}
