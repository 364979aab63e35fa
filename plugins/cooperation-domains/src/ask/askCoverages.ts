import type { CoverageAnswer } from './answers.js'
import type { Asked } from './readAsk.js'

import { loadRules } from '../facts/loadRules.js'
import { loadLedger } from '../service/loadLedger.js'
import { loadPartners } from '../service/loadPartners.js'
import { loadProjects } from '../service/loadProjects.js'
import { answerCoverage } from './answerCoverage.js'
import { readAsk } from './readAsk.js'
import { requireReadable } from './requireReadable.js'

/**
 * How several projects are covered that the reader has read already, by id: the same calls of the database for one as for many.
 * The findings are those of the rule of coverage alone.
 *
 * @throws QueryRefused
 */
export const askCoverages = async ({
  ids,
  ...asked
}: Asked & { ids: readonly string[] }): Promise<Map<string, CoverageAnswer>> => {
  const ask = await readAsk(asked)
  const { isDraft, locale, req, settings } = ask
  await requireReadable(req, settings)
  const where = { id: { in: [...ids] } }
  const projects = await loadProjects({ draft: isDraft, locale, req, settings, unpublished: true, where })
  const partners = await loadPartners({ locale, req, settings })
  const named = new Set(projects.flatMap((project) => project.partners.map(({ partner }) => partner)))
  const ledger = await loadLedger({ locale, partners: [...named], req, settings })
  const sources = { ledger, rules: await loadRules({ req, settings }) }
  return new Map(projects.map((project) => [project.id, answerCoverage({ ask, partners, project, sources })]))
}
