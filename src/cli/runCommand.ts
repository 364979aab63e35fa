import { explain } from '../start/explain.js'

/** What a person did wrong at the command line; the message is the one line to show. */
export class UsageError extends Error {
  override name = 'UsageError'
}

type Failure = Error & { code?: string; data?: { errors?: { message: string; path?: string }[] } }

const sentence = (error: Failure): string | undefined => {
  if (['BackupError', 'UsageError'].includes(error.name) || error.code?.startsWith('ERR_PARSE_ARGS'))
    return error.message
  const problems = error.data?.errors
  if (problems) return problems.map(({ message, path }) => (path ? `${path}: ${message}` : message)).join(' ')
  return explain(error)
}

/** Runs a command and exits with its code; with 1 and one line on stderr when it fails. */
export const runCommand = (command: () => Promise<number>): void => {
  const fail = (error: unknown): never => {
    console.error(sentence(error as Failure) ?? error)
    process.exit(1)
  }
  process.on('unhandledRejection', fail)
  command().then((code) => process.exit(code), fail)
}
