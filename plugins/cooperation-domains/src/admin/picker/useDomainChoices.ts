'use client'

import type { DomainChoice } from './domainGroups.js'

import { addressOf } from '../shared/addressOf.js'
import { useContentLocale } from '../shared/useContentLocale.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useSharedAnswer } from '../shared/useSharedAnswer.js'

const FIELDS = ['atlasTheme', 'code', 'deprecated', 'title']
const MAX_DOMAINS = '100'

/** Every domain, by code; undefined until they are there. */
export const useDomainChoices = (): DomainChoice[] | undefined => {
  const { api } = usePlaces()
  const locale = useContentLocale()
  const select = Object.fromEntries(FIELDS.map((name) => [`select[${name}]`, 'true']))
  const asked = locale && { depth: '0', limit: MAX_DOMAINS, sort: 'code', ...select, ...locale }
  const answer = useSharedAnswer(addressOf(api('/domains'), asked)) as undefined | { docs: DomainChoice[] }
  return answer?.docs
}
