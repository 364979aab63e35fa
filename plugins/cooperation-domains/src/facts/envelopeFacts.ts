import type { Day, Ledger } from '../coverage/types.js'
import type { EnvelopeFacts } from '../rules/facts.js'
import type { FundedProject } from './loadPublishedProjects.js'

import { judgeProject } from '../coverage/judgeProject.js'
import { numberOf, type Stored, textOf } from '../service/values.js'

type CoveredByArgs = { id: string; ledger: Ledger; projects: readonly FundedProject[]; today: Day }

/** The projects that a convention covers in at least one pair, each on the day it is judged on. */
export const coveredBy = ({ id, ledger, projects, today }: CoveredByArgs): FundedProject[] =>
  projects.filter(({ project }) =>
    judgeProject({ ledger, project, today }).pairs.some(({ conventions }) => conventions.some((one) => one.id === id)),
  )

type EnvelopeFactsArgs = CoveredByArgs & {
  /** The convention as it is stored. */
  doc: Stored
  title: string
}

/** A convention and what the projects under it cost. */
export const envelopeFacts = ({ doc, title, ...args }: EnvelopeFactsArgs): EnvelopeFacts => ({
  contributions: coveredBy(args).flatMap(({ funding, project }) =>
    funding.map(({ amount, currency, mechanism, year }) => ({
      amount,
      currency,
      mechanism,
      project: { id: project.id, title: project.title },
      year,
    })),
  ),
  convention: { id: args.id, title },
  currency: textOf(doc.currency),
  forecastAmount: numberOf(doc.forecastAmount),
})
