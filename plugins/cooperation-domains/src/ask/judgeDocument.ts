import type { Partner } from '../service/loadPartners.js'
import type { Stored } from '../service/values.js'
import type { CoverageAnswer } from './answers.js'
import type { Ask } from './readAsk.js'

import { loadProjectFacts } from '../facts/loadProjectFacts.js'
import { loadRules } from '../facts/loadRules.js'
import { loadSources } from '../facts/loadSources.js'
import { runRules } from '../rules/runRules.js'
import { loadLedger } from '../service/loadLedger.js'
import { loadPartners } from '../service/loadPartners.js'
import { titleOf } from '../service/titleOf.js'
import { toProject } from '../service/toProject.js'
import { answerCoverage } from './answerCoverage.js'

type JudgeDocumentArgs = {
  ask: Ask
  /** As stored with every language in it, or flat in the language asked for. */
  doc: Stored
  live?: Stored | null
  /** All of them, where they are loaded already. */
  partners?: ReadonlyMap<string, Partner>
}

/** The answer about one document; the team gets the findings of every rule, others those of the rule of coverage. */
export const judgeDocument = async ({
  ask,
  doc,
  live = null,
  partners: known,
}: JudgeDocumentArgs): Promise<CoverageAnswer> => {
  const { locale, req, seesDrafts, settings, today } = ask
  const collection = req.payload.collections[settings.projects]?.config
  if (!collection) throw new Error(`There is no collection "${settings.projects}".`)
  const project = toProject(doc, titleOf({ collection, doc, locale, req }))
  const partners = known ?? (await loadPartners({ locale, req, settings }))
  const named = project.partners.map(({ partner }) => partner)
  if (!seesDrafts) {
    const ledger = await loadLedger({ locale, partners: named, req, settings })
    return answerCoverage({ ask, partners, project, sources: { ledger, rules: await loadRules({ req, settings }) } })
  }
  const sources = await loadSources({ locale, partners: named, req, settings, today })
  const facts = await loadProjectFacts({ doc, live, locale, req, settings, sources, stored: live })
  const findings = runRules({ facts: { ...facts, subject: 'project' }, rules: sources.rules, today })
  return answerCoverage({ ask, findings, partners, project, sources })
}
