'use client'

import type { FormState } from 'payload'

import { useFormFields } from '@payloadcms/ui'

import type { CellAnswer, MatrixAnswer } from '../../ask/answers.js'

import { addressOf } from '../shared/addressOf.js'
import { useContentLocale } from '../shared/useContentLocale.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useSharedAnswer } from '../shared/useSharedAnswer.js'

const PARTNER = /^partners\.\d+\.partner$/

// One and the same, so that nothing is drawn again for it.
const NO_CELLS: CellAnswer[] = []

const partnersIn = (fields: FormState): string =>
  Object.entries(fields)
    .flatMap(([path, { value }]) => (PARTNER.test(path) && typeof value === 'string' ? [value] : []))
    .toSorted()
    .join(',')

/** A project to come is judged on its first day, any other today. */
const dayIn = (fields: FormState): string => {
  const startsOn = fields.startsOn?.value
  const day = typeof startsOn === 'string' ? startsOn.slice(0, 10) : ''
  return day > new Date().toISOString().slice(0, 10) ? day : ''
}

/** What the agreements say of every domain with the partners in the form; nothing without partners. */
export const usePartnerCover = (): CellAnswer[] => {
  const { api } = usePlaces()
  const locale = useContentLocale()
  const partner = useFormFields(([fields]) => partnersIn(fields))
  const date = useFormFields(([fields]) => dayIn(fields))
  const asked = locale && { all: 'true', draft: 'true', partner, ...locale, ...(date && { date }) }
  const url = partner === '' ? undefined : addressOf(api('/cooperation-domains/matrix'), asked)
  const answer = useSharedAnswer(url) as MatrixAnswer | undefined
  return answer?.cells ?? NO_CELLS
}
