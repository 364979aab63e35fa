import type { Config, Plugin } from 'payload'

import type { CooperationDomainsOptions } from './types.js'

import { attachQuestions } from './attachQuestions.js'
import { createDomains } from './collections/Domains.js'
import { createForcedChanges } from './collections/ForcedChanges.js'
import { createOrganisations } from './collections/Organisations.js'
import { checkOptions } from './checkOptions.js'
import { withDefaults } from './defaults.js'
import { extendConventions } from './fields/extendConventions.js'
import { extendProjects } from './fields/extendProjects.js'
import { createCooperationRules } from './globals/CooperationRules.js'
import { prepareTurns } from './guard/takeTurn.js'
import { attachGuards } from './hooks/attachGuards.js'
import { withNightlyCheck } from './nightly/withNightlyCheck.js'
import { createVocabulary } from './vocabulary/createVocabulary.js'

export { sustainableDevelopment } from './fields/sustainableDevelopment.js'
export type { PublicAfter, PublicAfterArgs, PublicAfterResult } from './guard/publicAfter.js'
export { coverageCheckOf } from './nightly/coverageCheckOf.js'
export type { CooperationDomainsOptions, Permission, TimeZone } from './types.js'

/**
 * Adds the cooperation domains to projects, their partners and conventions, refuses to publish what a blocking rule speaks
 * against, and refuses writes that would take from published projects the cover they have.
 *
 * @throws Error at start when an option does not fit the configuration, with the mend.
 */
export const cooperationDomains =
  (options: CooperationDomainsOptions): Plugin =>
  (config: Config): Config => {
    checkOptions(options, config)
    const settings = withDefaults(options)
    const { onInit } = config
    const extended: Config = {
      ...config,
      collections: [
        ...(config.collections ?? []).map((collection) => {
          if (collection.slug === settings.projects) return extendProjects(collection, settings)
          return collection.slug === settings.conventions ? extendConventions(collection, settings) : collection
        }),
        createDomains(settings),
        createOrganisations(settings),
        createForcedChanges(settings),
      ].map((collection) => attachGuards(collection, settings)),
      globals: [...(config.globals ?? []), createCooperationRules(settings)],
      onInit: async (payload) => {
        await onInit?.(payload)
        if (settings.disabled) return
        await prepareTurns(payload)
        if (settings.vocabulary) await createVocabulary(payload)
      },
    }
    return withNightlyCheck(attachQuestions(extended, settings), settings)
  }
