import type { CollectionConfig } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { loadConventionFacts } from '../facts/loadConventionFacts.js'
import { loadPartnerSubjectFacts } from '../facts/loadPartnerSubjectFacts.js'
import { loadProjectFacts } from '../facts/loadProjectFacts.js'
import { noteWrite } from '../guard/notedWrite.js'
import { toProject } from '../service/toProject.js'
import { idOf } from '../service/values.js'
import { guardConventionDeletion, guardConventionTrashing, lossesOfConvention } from './guardConventions.js'
import { guardDomainChange, guardDomainDeletion } from './guardDomains.js'
import { guardPartnerDeletion, guardPartnerTrashing } from './guardPartners.js'
import { guardPublication } from './guardPublication.js'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Writes of collections with the same turn are judged one at a time (see `custom.turn` where the database waits). */
const TURN = 'cooperation-domains'

const hooksOf = ({ slug }: CollectionConfig, settings: CooperationDomainsSettings): Hooks | undefined => {
  switch (slug) {
    case settings.conventions:
      return {
        beforeChange: [
          guardPublication({
            alsoJudge: lossesOfConvention(settings),
            loadFacts: async (args) => ({ ...(await loadConventionFacts(args)), subject: 'convention' }),
            settings,
          }),
        ],
        beforeDelete: [guardConventionDeletion(settings)],
        beforeValidate: [guardConventionTrashing(settings)],
      }
    case settings.partners:
      return {
        beforeChange: [
          guardPublication({
            loadFacts: async (args) => ({ ...(await loadPartnerSubjectFacts(args)), subject: 'partner' }),
            partnersOf: ({ id }) => [idOf(id)].filter((own) => own !== null),
            settings,
          }),
        ],
        beforeDelete: [guardPartnerDeletion(settings)],
        beforeValidate: [guardPartnerTrashing(settings)],
      }
    case settings.projects:
      return {
        beforeChange: [
          guardPublication({
            loadFacts: async (args) => ({ ...(await loadProjectFacts(args)), subject: 'project' }),
            partnersOf: (doc) => toProject(doc, '').partners.map(({ partner }) => partner),
            settings,
          }),
        ],
      }
    case 'domains':
      return { beforeChange: [guardDomainChange(settings)], beforeDelete: [guardDomainDeletion(settings)] }
    default:
      return undefined
  }
}

/** Gives the collections that decide what is covered the hooks that judge their writes. */
export const attachGuards = (collection: CollectionConfig, settings: CooperationDomainsSettings): CollectionConfig => {
  const added = settings.disabled ? undefined : hooksOf(collection, settings)
  if (!added) return collection
  const { hooks } = collection
  // A domain is told what would be lost before what else its form lacks.
  const isFirst = collection.slug === 'domains'
  const own = hooks?.beforeChange ?? []
  const judged = added.beforeChange ?? []
  return {
    ...collection,
    custom: { ...collection.custom, turn: TURN },
    hooks: {
      ...hooks,
      beforeChange: isFirst ? [...judged, ...own] : [...own, ...judged],
      beforeDelete: [...(hooks?.beforeDelete ?? []), ...(added.beforeDelete ?? [])],
      beforeOperation: [...(hooks?.beforeOperation ?? []), noteWrite],
      beforeValidate: [...(hooks?.beforeValidate ?? []), ...(added.beforeValidate ?? [])],
    },
  }
}
