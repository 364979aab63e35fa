import type { Stored } from '../service/values.js'
import type { CoverageAnswer } from './answers.js'
import type { Ask, Asked } from './readAsk.js'

import { NEW_ID } from '../facts/loadProjectFacts.js'
import { loadDomainTree } from '../service/loadDomainTree.js'
import { loadPartners } from '../service/loadPartners.js'
import { loadStored } from '../service/loadStored.js'
import { judgeDocument } from './judgeDocument.js'
import { visiblePartners } from './keepVisible.js'
import { readAsk } from './readAsk.js'
import { readProject } from './readProject.js'
import { requireReadable } from './requireReadable.js'

/** What is stored under the id that an unsaved project of the team names. */
const loadLive = async ({ req, seesDrafts, settings }: Ask, { id }: Stored): Promise<Stored | null> => {
  if (!seesDrafts || typeof id !== 'string') return null
  const [live = null] = await loadStored({ collection: settings.projects, req, where: { id: { equals: id } } })
  return live
}

/**
 * How a project that is not saved would be covered; nothing is written.
 *
 * @throws QueryRefused, ValidationError naming the fields of the body
 */
export const askCheck = async ({ body, ...asked }: Asked & { body: unknown }): Promise<CoverageAnswer> => {
  const ask = await readAsk(asked)
  const { locale, req, seesDrafts, settings } = ask
  await requireReadable(req, settings)
  const domains = new Map((await loadDomainTree({ locale, req })).map((node) => [node.id, node]))
  const partners = await loadPartners({ locale, req, settings })
  const doc = readProject({
    body,
    collection: settings.projects,
    domains,
    partners: visiblePartners(partners, seesDrafts),
    req,
  })
  return judgeDocument({ ask, doc: { ...doc, id: doc.id ?? NEW_ID }, live: await loadLive(ask, doc), partners })
}
