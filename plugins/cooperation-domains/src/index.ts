import type { Config, Plugin } from 'payload'

import type { CooperationDomainsOptions } from './types.js'

import { createDomains } from './collections/Domains.js'
import { addTab } from './fields/addTab.js'
import { conventionDomains } from './fields/conventionDomains.js'
import { extendRows } from './fields/extendRows.js'
import { partnerDomains } from './fields/partnerDomains.js'
import { projectDomains } from './fields/projectDomains.js'
import { validateProjectDomains } from './hooks/validateProjectDomains.js'
import { checkOptions } from './checkOptions.js'
import { createVocabulary } from './vocabulary/createVocabulary.js'

export { sustainableDevelopment } from './fields/sustainableDevelopment.js'
export type { CooperationDomainsOptions } from './types.js'

const TAB_LABEL = { en: 'Domains', es: 'Ámbitos', fr: 'Domaines' }

/**
 * Adds the cooperation domains to projects, their partners and conventions, and refuses to publish
 * a project without at least one existing domain, or with one named twice.
 *
 * @throws Error at start when an option names a collection that does not exist, with the mend.
 */
export const cooperationDomains =
  (options: CooperationDomainsOptions): Plugin =>
  (config: Config): Config => {
    checkOptions(options, config)
    const access = options.updateFields ? { update: options.updateFields } : {}
    const { onInit } = config
    return {
      ...config,
      collections: [
        ...(config.collections ?? []).map((collection) => {
          if (collection.slug === options.projects) {
            return {
              ...collection,
              fields: extendRows(
                addTab(collection.fields, { fields: [projectDomains(access)], label: TAB_LABEL }),
                'partners',
                partnerDomains(access),
              ),
              hooks: options.disabled
                ? { ...collection.hooks }
                : {
                    ...collection.hooks,
                    beforeChange: [...(collection.hooks?.beforeChange ?? []), validateProjectDomains],
                  },
            }
          }
          if (collection.slug === options.conventions) {
            return {
              ...collection,
              fields: addTab(collection.fields, { fields: [conventionDomains(access)], label: TAB_LABEL }),
            }
          }
          return collection
        }),
        createDomains(options),
      ],
      onInit: async (payload) => {
        await onInit?.(payload)
        if (options.vocabulary !== false) await createVocabulary(payload)
      },
    }
  }
