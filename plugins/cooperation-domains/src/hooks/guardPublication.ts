import type { CollectionBeforeChangeHook } from 'payload'

import type { LoadFactsArgs } from '../facts/loadProjectFacts.js'
import type { PublicAfterArgs, PublicAfterResult } from '../guard/publicAfter.js'
import type { Facts } from '../rules/facts.js'
import type { RuleFinding } from '../rules/ruleTypes.js'
import type { CooperationDomainsSettings } from '../types.js'

import { NEW_ID } from '../facts/loadProjectFacts.js'
import { loadLatest } from '../guard/loadLatest.js'
import { loadLive } from '../guard/loadLive.js'
import { notedWrite } from '../guard/notedWrite.js'
import { refusal } from '../guard/refusal.js'
import { sourcesOf } from '../guard/sourcesOf.js'
import { runRules } from '../rules/runRules.js'
import { idOf, type Stored } from '../service/values.js'

export type Written = PublicAfterArgs &
  PublicAfterResult & {
    /** Undefined: it is being created. */
    id: string | undefined
  }

type GuardPublicationArgs = {
  /** Findings about what else the write does, whether it publishes or not. */
  alsoJudge?: (written: Written) => Promise<RuleFinding[]>
  loadFacts: (args: LoadFactsArgs) => Promise<Facts>
  /** Whose conventions alone matter; all of them where left out. */
  partnersOf?: (doc: Stored) => string[]
  settings: CooperationDomainsSettings
}

/**
 * Lets nothing be published, in whichever way and language, that a blocking rule speaks against; a draft always saves.
 *
 * @throws ValidationError (400) with one entry a finding: code, path, message, rule, partner, domain, basis
 */
export const guardPublication =
  ({ alsoJudge, loadFacts, partnersOf, settings }: GuardPublicationArgs): CollectionBeforeChangeHook =>
  async ({ collection, data: saved, operation, originalDoc, req }) => {
    const data = saved as Stored
    const noted = notedWrite(req, collection.slug)
    // The draft of a document that is public too.
    if (noted.isDraft && !noted.publishesAll && data._status !== 'published') return data
    const id = operation === 'update' ? (idOf((originalDoc as Stored | undefined)?.id) ?? undefined) : undefined
    const live = await loadLive({ collection: collection.slug, id, req })
    const after = settings.publicAfter({ collection, data, live, req })
    const judge = async (doc: Stored): Promise<RuleFinding[]> => {
      const sources = await sourcesOf({ noted, partners: partnersOf?.({ ...doc, id }), req, settings })
      const stored = await loadLatest({ collection, id, req, rules: sources.rules })
      const facts = await loadFacts({
        blockingOnly: true,
        doc: { ...doc, id: id ?? NEW_ID },
        live,
        req,
        settings,
        sources,
        stored,
      })
      const { rules, today } = sources
      return runRules({ facts, rules, today }).filter(({ severity }) => severity === 'block')
    }
    const findings = [
      ...(after.isPublishing && after.doc ? await judge(after.doc) : []),
      ...((await alsoJudge?.({ ...after, collection, data, id, live, req })) ?? []),
    ]
    if (findings.length > 0) throw refusal({ collection: collection.slug, findings, req })
    return data
  }
