import type { StandingReason } from '../../coverage/standingReasons.js'
import type { Day, Standing } from '../../coverage/types.js'
import type { Say } from '../shared/useSay.js'

import { PERIOD_TEXTS, REASON_TEXTS, STANDING_TEXTS } from './standingTexts.js'

const periodIn = ({ from, until }: Standing, date: Day, say: Say): string[] => {
  if (from === null) return []
  const period = { period: { from, until } }
  if (from > date) return [say(PERIOD_TEXTS.ahead, period)]
  return [say(until !== null && until < date ? PERIOD_TEXTS.past : PERIOD_TEXTS.now, period)]
}

/** Why a convention stands where it does, and when it is in force: “Signée, non exécutoire : pas encore transmise…”. */
export const standingSentence = (standing: Standing, date: Day, say: Say): string => {
  const reasons = standing.reasons.map((reason) => say(REASON_TEXTS[reason as StandingReason]))
  const state = say(STANDING_TEXTS[standing.state])
  const why = say(
    { en: '{state}: {reasons}.', es: '{state}: {reasons}.', fr: '{state} : {reasons}.' },
    {
      reasons: reasons.join(', '),
      state,
    },
  )
  return [...(reasons.length > 0 ? [why] : []), ...periodIn(standing, date, say)].join(' ')
}
