import { isRecord } from '../../values/isRecord.js'

/** A reference to another part of the body, which a body of one part has not. */
const ELSEWHERE = /^\$[@FKBQWiAOoUSsLlGgMmVRrXxh]|^\$[1-9a-f]/

const NAME = /^[A-Za-z][\w-]*$/

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const refersElsewhere = (root: unknown): boolean => {
  const open: unknown[] = [root]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value === 'string' && ELSEWHERE.test(value)) return true
    if (typeof value === 'object' && value !== null) open.push(...(Object.values(value) as unknown[]))
  }
  return false
}

const isLanguageCall = (args: unknown[], hasParts: boolean): boolean => {
  const language = args.at(-1)
  const isSealed = args.length === 2 && (hasParts ? /^\$@\d{1,2}$/ : /^[\w+/=-]+$/).test(String(args[0]))
  return (args.length === 1 || isSealed) && typeof language === 'string' && LANGUAGE.test(language)
}

/** Whether a text is what the panel sends to call one of its functions: a name, and its arguments. */
export const isFunctionCall = (text: string, { hasParts }: { hasParts: boolean }): boolean => {
  const call = parse(text)
  const [first, ...others] = Array.isArray(call) ? (call as unknown[]) : []
  // Another language for the panel; before it stands what Next has sealed for itself.
  if (typeof first === 'string') return isLanguageCall([first, ...others], hasParts)
  if (others.length > 0) return false
  return (
    isRecord(first) &&
    Object.keys(first).every((key) => key === 'args' || key === 'name') &&
    typeof first.name === 'string' &&
    NAME.test(first.name) &&
    // Payload looks names up in a plain object.
    !(first.name in Object.prototype) &&
    (hasParts || (isRecord(first.args) && !refersElsewhere(first.args)))
  )
}
