import { describe, expect, it } from 'vitest'

import { STANDING_REASONS } from '../../src/coverage/standingReasons.js'
import { standingReasonIn, standingStateIn } from '../../src/translations/standingWords.js'

describe('the words for where a convention stands', () => {
  it.each(['fr', 'es', 'en'])('should have one for each reason, no two alike, in %s', (language) => {
    const words = STANDING_REASONS.map((reason) => standingReasonIn(reason, language))
    expect(new Set(words).size).toBe(STANDING_REASONS.length)
    for (const word of words) expect(word).toMatch(/^\p{Ll}/u)
  })

  it('should say it in French to every other language, and leave an unknown code as it is', () => {
    expect(standingReasonIn('NOT_TRANSMITTED', 'ht')).toBe('pas encore transmise au représentant de l’État')
    expect(standingStateIn('signed', 'de')).toBe('signée, non exécutoire')
    expect(standingReasonIn('toString', 'fr')).toBe('toString')
  })
})
