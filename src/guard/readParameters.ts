import { QueryRefused } from './QueryRefused.js'

export type Parameter = { keys: string[]; value: string }

/** More are cut off in silence by Payload's parser, and deeper ones become part of a name. */
const MAX_PARAMETERS = 1000
const MAX_DEPTH = 10
const MAX_INDEX = 1000

/** Payload's parser drops what every object has by itself, and a filter with it. */
const isForbidden = (key: string): boolean => key === 'prototype' || key in Object.prototype
const NOWHERE = new Set(['disableErrors', 'flattenLocales', 'overrideAccess', 'showHiddenFields'])
const OBJECTS = new Set(['joins', 'populate', 'select', 'selectedLocales', 'sort', 'uploadEdits', 'where'])

const keysOf = (name: string): string[] | undefined => {
  const [, first, rest = ''] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name) ?? []
  return first === undefined ? undefined : [first, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map(([, key = '']) => key)]
}

const wellFormed = (name: string): string => name.slice(0, 60).replace(/[^\w.,[\]-]/g, '?')

/**
 * Takes a query string apart and refuses what no reader may send: prototypes in names, more than Payload's parser reads,
 * one parameter said twice, Payload's own switches.
 *
 * @throws QueryRefused
 */
export const readParameters = (search: string): Parameter[] => {
  const entries = [...new URLSearchParams(search)]
  const seen = new Set<string>()
  if (entries.length > MAX_PARAMETERS) {
    throw new QueryRefused({
      message: `A query takes at most ${String(MAX_PARAMETERS)} parameters.`,
      parameter: 'query',
    })
  }
  return entries.map(([name, value]) => {
    const keys = keysOf(name)
    const [parameter = ''] = keys ?? []
    const shown = wellFormed(name)
    const refuse = (message: string): never => {
      throw new QueryRefused({
        message: `${shown} ${message}.`,
        parameter: wellFormed(parameter || (name.split('[')[0] ?? '')),
        path: shown,
      })
    }
    if (!keys || keys.some((key) => isForbidden(key) || key.includes('\u0000'))) return refuse('is no parameter')
    if (NOWHERE.has(parameter)) return refuse('is no parameter')
    if (keys.length - 1 > MAX_DEPTH) return refuse(`is nested more than ${String(MAX_DEPTH)} deep`)
    if (keys.some((key) => /^\d+$/.test(key) && Number(key) > MAX_INDEX))
      return refuse(`counts further than ${String(MAX_INDEX)}`)
    if (value.includes('\u0000')) return refuse('holds a character that no text has')
    if (keys.length === 1 && parameter === 'where') return refuse('must name fields, as in where[field][equals]=…')
    if (!OBJECTS.has(parameter) && (keys.length > 1 || seen.has(parameter))) return refuse('takes one value')
    if (!name.endsWith('[]') && seen.has(name) && parameter !== 'sort') return refuse('is said twice')
    seen.add(name)
    return { keys, value }
  })
}
