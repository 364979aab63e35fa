import type { CollectionConfig } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { addTabs } from './addTabs.js'
import { coveragePanel } from './coveragePanel.js'
import { extendRows } from './extendRows.js'
import { funding } from './funding.js'
import { legalFrame } from './legalFrame.js'
import { partnerDomains } from './partnerDomains.js'
import { projectDomains } from './projectDomains.js'
import { waivers } from './waivers.js'

/** The collection of projects with the plugin’s fields in it. */
export const extendProjects = (
  collection: CollectionConfig,
  settings: CooperationDomainsSettings,
): CollectionConfig => {
  const { canGrantWaivers, currencies, disabled, media, readStaffFields, updateFields } = settings
  const access = updateFields ? { update: updateFields } : {}
  const fields = addTabs(collection.fields, {
    domains: {
      fields: [projectDomains(access, settings)],
      label: { en: 'Domains', es: 'Ámbitos', fr: 'Domaines' },
    },
    last: [
      {
        fields: [
          ...legalFrame({ access, ...(media !== undefined && { media }) }),
          waivers({ canGrant: canGrantWaivers, disabled, readStaffFields }),
        ],
        label: { en: 'Legal basis', es: 'Base jurídica', fr: 'Cadre juridique' },
      },
      {
        fields: [funding({ access, currencies })],
        label: { en: 'Funding', es: 'Financiación', fr: 'Financement' },
      },
    ],
  })
  return {
    ...collection,
    fields: [...(disabled ? [] : [coveragePanel(settings)]), ...extendRows(fields, 'partners', partnerDomains(access))],
  }
}
