import type { Day, Standing } from '../../coverage/types.js'
import type { Say } from '../shared/useSay.js'

import { standingReasonIn } from '../../translations/standingWords.js'
import { AFTER_STATE, PERIOD_TEXTS } from './standingTexts.js'

const periodIn = ({ from, until }: Standing, date: Day, say: Say): string => {
  if (from === null) return ''
  const isPast = until !== null && until < date
  return say(from > date ? PERIOD_TEXTS.ahead : isPast ? PERIOD_TEXTS.past : PERIOD_TEXTS.now, {
    period: { from, until },
  })
}

type StandingSentenceArgs = { date: Day; language: string; say: Say; standing: Standing }

/** What follows the state of a convention: “ : pas encore transmise au représentant de l’État.”, “ du 1er mars 2024 au …”. */
export const standingSentence = ({ date, language, say, standing }: StandingSentenceArgs): string => {
  const reasons = standing.reasons.map((reason) => standingReasonIn(reason, language)).join(', ')
  const { from, state, until } = standing
  if (state === 'in-force' && reasons === '' && from !== null) {
    return ` ${say(AFTER_STATE.period, { period: { from, until } })}`
  }
  const period = periodIn(standing, date, say)
  return [reasons === '' ? '.' : say(AFTER_STATE.reasons, { reasons }), period].filter(Boolean).join(' ')
}
