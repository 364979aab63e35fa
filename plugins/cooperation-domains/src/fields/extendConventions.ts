import type { CollectionConfig } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { addTabs } from './addTabs.js'
import { conventionDomains } from './conventionDomains.js'
import { standingPanel } from './standingPanel.js'
import { waivers } from './waivers.js'

/** The collection of conventions with the plugin’s fields in it. */
export const extendConventions = (
  collection: CollectionConfig,
  settings: CooperationDomainsSettings,
): CollectionConfig => {
  const { adminFolder, canGrantWaivers, disabled, readStaffFields, updateFields } = settings
  const fields = addTabs(collection.fields, {
    domains: {
      fields: conventionDomains(updateFields ? { update: updateFields } : {}, adminFolder),
      label: { en: 'Domains', es: 'Ámbitos', fr: 'Domaines' },
    },
    last: [
      {
        fields: [waivers({ canGrant: canGrantWaivers, disabled, readStaffFields })],
        label: { en: 'Waivers', es: 'Dispensas', fr: 'Dérogations' },
      },
    ],
  })
  return { ...collection, fields: [...(disabled ? [] : [standingPanel(settings)]), ...fields] }
}
