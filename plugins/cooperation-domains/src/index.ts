import type { CollectionConfig, Config, Plugin } from 'payload'

import type { CooperationDomainsOptions, CooperationDomainsSettings } from './types.js'

import { createDomains } from './collections/Domains.js'
import { createOrganisations } from './collections/Organisations.js'
import { checkOptions } from './checkOptions.js'
import { withDefaults } from './defaults.js'
import { extendConventions } from './fields/extendConventions.js'
import { extendProjects } from './fields/extendProjects.js'
import { createCooperationRules } from './globals/CooperationRules.js'
import { withNightlyCheck } from './nightly/withNightlyCheck.js'
import { validateProjectDomains } from './hooks/validateProjectDomains.js'
import { createVocabulary } from './vocabulary/createVocabulary.js'

export { sustainableDevelopment } from './fields/sustainableDevelopment.js'
export { coverageCheckOf } from './nightly/coverageCheckOf.js'
export type { CooperationDomainsOptions, Permission, TimeZone } from './types.js'

const withRules = (collection: CollectionConfig, { disabled }: CooperationDomainsSettings): CollectionConfig =>
  disabled
    ? collection
    : {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeChange: [...(collection.hooks?.beforeChange ?? []), validateProjectDomains],
        },
      }

/**
 * Adds the cooperation domains to projects, their partners and conventions, and refuses to publish
 * a project without at least one existing domain, or with one named twice.
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
          if (collection.slug === settings.projects) return withRules(extendProjects(collection, settings), settings)
          return collection.slug === settings.conventions ? extendConventions(collection, settings) : collection
        }),
        createDomains(settings),
        createOrganisations(settings),
      ],
      globals: [...(config.globals ?? []), createCooperationRules(settings)],
      onInit: async (payload) => {
        await onInit?.(payload)
        if (settings.vocabulary && !settings.disabled) await createVocabulary(payload)
      },
    }
    return withNightlyCheck(extended, settings)
  }
