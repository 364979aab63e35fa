import type { Parameter } from './readParameters.js'

import { isLocale, LOCALES } from '../config/localization.js'
import { BOUNDS } from './bounds.js'
import { QueryRefused } from './QueryRefused.js'
import { readWhole } from './readWhole.js'

const isBoolean = (value: string): boolean => value === 'true' || value === 'false'

type Check = (value: string, path: string) => void

const parameterOf = (path: string): string => path.split('.')[0] ?? path

const whole =
  (min: number, max: number): Check =>
  (value, path) => {
    readWhole({ max, min, parameter: parameterOf(path), path, value })
  }

const boolean: Check = (value, path) => {
  if (!isBoolean(value))
    throw new QueryRefused({ message: `${path} must be true or false.`, parameter: parameterOf(path), path })
}

const locale =
  (...others: string[]): Check =>
  (value, parameter) => {
    if (isLocale(value) || others.includes(value)) return
    throw new QueryRefused({ message: `${parameter} must be one of ${[...LOCALES, ...others].join(', ')}.`, parameter })
  }

/** Its parts are read later, with the schema. */
const later: Check = () => undefined

const CHECKS: Record<string, Check> = {
  depth: whole(0, BOUNDS.depth),
  draft: boolean,
  fallbackLocale: locale('none', 'null', 'false'),
  'fallback-locale': locale('none', 'null', 'false'),
  joins: later,
  limit: whole(1, BOUNDS.limit),
  locale: locale(),
  page: whole(1, BOUNDS.page),
  pagination: boolean,
  populate: later,
  select: later,
  sort: (value, parameter) => {
    if (value === '') throw new QueryRefused({ message: 'sort must name fields.', parameter })
  },
  trash: boolean,
  where: later,
}

/** Members that Payload's parser would drop in silence. */
const JOIN_CHECKS: Record<string, Check> = {
  count: boolean,
  limit: whole(1, BOUNDS.limit),
  page: whole(1, BOUNDS.page),
  sort: later,
  where: later,
}

const checkJoin = ([name = '', member, ...rest]: string[], value: string): void => {
  const path = `joins.${name}`.slice(0, 100)
  const check = member !== undefined && Object.hasOwn(JOIN_CHECKS, member) ? JOIN_CHECKS[member] : undefined
  const isOff = member === undefined && value === 'false'
  if (!isOff && (!check || (member !== 'where' && rest.length > 0))) {
    throw new QueryRefused({
      message: `${path} must be false, or hold ${Object.keys(JOIN_CHECKS).join(', ')}.`,
      parameter: 'joins',
      path,
    })
  }
  check?.(value, `${path}.${member ?? ''}`)
}

const NESTED = new Set(['joins', 'populate', 'select', 'where'])

/**
 * Checks the parameters that the public sends to Payload's own endpoints: known ones, within their bounds.
 *
 * @throws QueryRefused
 */
export const checkPublicParameters = (parameters: Parameter[]): void => {
  const seen = new Set<string>()
  for (const { keys, value } of parameters) {
    const [name = '', ...rest] = keys
    const check = Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined
    if (!check) {
      throw new QueryRefused({
        message: `There is no such parameter; there are ${Object.keys(CHECKS).join(', ')}.`,
        parameter: name.slice(0, 60).replace(/[^\w-]/g, '?'),
      })
    }
    if (NESTED.has(name) ? rest.length === 0 : rest.length > 0 || seen.has(name)) {
      throw new QueryRefused({
        message: `${name} ${NESTED.has(name) ? 'takes names in brackets' : 'takes one value'}.`,
        parameter: name,
      })
    }
    seen.add(name)
    check(value, name)
    if (name === 'joins') checkJoin(rest, value)
  }
}
