'use client'

import { useEffect } from 'react'

import type { CoverageAnswer } from '../../ask/answers.js'
import type { Asked } from '../shared/useAnswer.js'

import { addressOf } from '../shared/addressOf.js'
import { useAnswer } from '../shared/useAnswer.js'
import { useContentLocale } from '../shared/useContentLocale.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useFormQuestion } from './useFormQuestion.js'

/** Whether the project in the form is covered, asked anew while it is edited and whenever its tab is looked at again. */
export const useCoverageCheck = (projects: string): Asked<CoverageAnswer> => {
  const { api } = usePlaces()
  const locale = useContentLocale()
  const body = useFormQuestion()
  const url = addressOf(api(`/${projects}/coverage/check`), locale)
  const asked = useAnswer<CoverageAnswer>({ body, url: body === undefined ? undefined : url })
  const { askAgain } = asked
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') askAgain()
    }
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
    }
  }, [askAgain])
  return asked
}
