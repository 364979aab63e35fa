import { isRecord } from '../values/isRecord.js'

const MAX_LENGTH = 2000
const MAX_CAUSES = 3

const HIDDEN: readonly [RegExp, string][] = [
  // Values of a statement, which drizzle adds to its message.
  [/\s*\bparams: [^]*?(?=\n\s+at |$)/g, ' (values left out)'],
  // The key that stands twice, which MongoDB quotes.
  [/dup key: \{[^}]*\}/g, 'dup key'],
  // Node quotes what it could not parse.
  [/(Unexpected token).*?(is not valid JSON)/gs, '$1: the text $2'],
  [/\/\/[^@\s/]*@/g, '//…@'],
  [/\b(API-Key|Basic|Bearer|JWT)\s+\S+/gi, '$1 …'],
  [/\beyJ[\w-]*\.[\w-]+\.[\w-]*/g, '…'],
]

/** A message without what clients or documents put into it: values of statements, keys, tokens, passwords in addresses. */
export const loggedText = (text: string): string =>
  HIDDEN.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text).slice(0, MAX_LENGTH)

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? loggedText(value) : undefined)

/**
 * What the log may hold of an error: its kind, message and stack, and its causes. Drivers hang the statement, its values
 * and whole documents onto theirs, so that nothing else of it is kept.
 */
export const loggedError = (error: unknown, causes = 0): unknown => {
  if (!isRecord(error) && !(error instanceof Error)) return textOf(error)
  const { cause, code, message, name, stack, status } = error as Partial<Error> & { code?: unknown; status?: unknown }
  return {
    type: name,
    message: textOf(message),
    stack: textOf(stack),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof status === 'number' && { status }),
    ...(cause !== undefined && causes < MAX_CAUSES && { cause: loggedError(cause, causes + 1) }),
  }
}
