import { isRecord } from '../../values/isRecord.js'

type Values = Record<string, unknown>

const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutIds)
  if (!isRecord(value)) return value ?? undefined
  const kept = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, inner]): [string, unknown] => [name, withoutIds(inner)])
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(withoutIds(a)) === JSON.stringify(withoutIds(b))

const byRule = (value: unknown): Values =>
  Array.isArray(value) ? Object.fromEntries(value.filter(isRecord).map((row) => [String(row.rule), row])) : {}

const namesIn = (before: Values, after: Values, path: string): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !isSame(before[name], after[name]))
    .map((name) => `${path}${name}`)

const SYSTEM_FIELDS = new Set(['createdAt', 'globalType', 'id', 'updatedAt'])

/** Which settings differ: of the list of rules the rules, of groups their fields, else the field itself. */
export const changedNames = (before: Values, after: Values): string[] =>
  Object.keys(after)
    .filter((name) => !SYSTEM_FIELDS.has(name) && !isSame(before[name], after[name]))
    .flatMap((name) => {
      const [was, is] = [before[name], after[name]]
      if (Array.isArray(is)) return name === 'rules' ? namesIn(byRule(was), byRule(is), 'rules.') : [name]
      if (isRecord(is)) return namesIn(isRecord(was) ? was : {}, is, `${name}.`)
      return [name]
    })
    .sort()
