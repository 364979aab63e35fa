import type { Judgement } from '../coverage/types.js'
import type { PairAnswer } from './answers.js'

import { domainNamed, type Names, partnerNamed } from './nameOf.js'

/** The judged pairs of a project with the names of their partners and domains. */
export const describePairs = ({ pairs }: Judgement, names: Names): PairAnswer[] =>
  pairs.map(({ conventions, domain, partner, state, until }) => ({
    conventions,
    domain: domainNamed(names, domain),
    partner: partnerNamed(names, partner),
    state,
    until,
  }))
