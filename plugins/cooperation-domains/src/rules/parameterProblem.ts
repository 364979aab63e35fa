import type { RuleParameter } from './parameters.js'
import type { Text } from './ruleTypes.js'

import { hundredthsOf } from '../money/hundredths.js'

type ParameterProblemArgs = {
  /** Names of the parameters that the rule has. */
  known: readonly string[]
  name: string
  parameter: RuleParameter | undefined
  value: unknown
}

const MONTH_DAY = /^\d{2}-\d{2}$/

// The same in every year: 29 February is none.
const isMonthDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !MONTH_DAY.test(value)) return false
  const day = new Date(`2023-${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(5, 10) === value
}

const isWithin = (value: unknown, { max, min }: { max: number; min: number }): value is number =>
  typeof value === 'number' && value >= min && value <= max

const fits = (parameter: RuleParameter, value: unknown): boolean => {
  switch (parameter.kind) {
    case 'amount':
      return isWithin(value, parameter) && hundredthsOf(value) !== null
    case 'codes':
      return (
        Array.isArray(value) &&
        value.every((code) => typeof code === 'string' && parameter.pattern.test(code)) &&
        new Set(value).size === value.length
      )
    case 'integer':
      return isWithin(value, parameter) && Number.isInteger(value)
    case 'monthDay':
      return isMonthDay(value)
  }
}

const wanted = (parameter: RuleParameter): Text => {
  switch (parameter.kind) {
    case 'amount':
    case 'integer': {
      const range = `${String(parameter.min)}–${String(parameter.max)}`
      return parameter.kind === 'integer'
        ? { en: `a whole number, ${range}`, es: `un número entero, ${range}`, fr: `un nombre entier, ${range}` }
        : {
            en: `an amount with at most two decimals, ${range}`,
            es: `un importe con dos decimales como máximo, ${range}`,
            fr: `un montant à deux décimales au plus, ${range}`,
          }
    }
    case 'codes':
      return {
        en: `a list such as ["${parameter.example}"], nothing twice`,
        es: `una lista como ["${parameter.example}"], sin repeticiones`,
        fr: `une liste telle que ["${parameter.example}"], sans doublon`,
      }
    case 'monthDay':
      return { en: 'a day as MM-DD', es: 'un día como MM-DD', fr: 'un jour sous la forme MM-JJ' }
  }
}

/** Why a value does not fit a parameter of a rule, and what would; null where it does. `null` stands for the default. */
export const parameterProblem = ({ known, name, parameter, value }: ParameterProblemArgs): Text | null => {
  if (!parameter) {
    const names = known.length > 0 ? known.join(', ') : '–'
    return {
      en: `the rule has no parameter "${name}"; it has: ${names}.`,
      es: `la regla no tiene el parámetro «${name}»; tiene: ${names}.`,
      fr: `la règle n’a pas de paramètre « ${name} » ; elle a : ${names}.`,
    }
  }
  if (value === null || value === undefined || fits(parameter, value)) return null
  const { en, es, fr } = wanted(parameter)
  const given = JSON.stringify(value)
  return {
    en: `${given} does not fit: write ${en}.`,
    es: `${given} no sirve: escriba ${es}.`,
    fr: `${given} ne convient pas : écrivez ${fr}.`,
  }
}
