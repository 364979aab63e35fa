import type { CollectionConfig, GlobalConfig } from 'payload'

import type { CooperationDomainsOptions } from '../../src/index.js'

const open = () => true

export const access = { create: open, delete: open, read: open, readVersions: open, update: open }

const partnerOf = (name: string) => ({
  fields: [{ name: 'partner', relationTo: 'allies', type: 'relationship' as const }],
  name,
  type: 'array' as const,
})

/** A model of its own, with other names than the application’s: the plugin serves any configuration. */
export const collections = (): CollectionConfig[] => [
  { access, fields: [{ name: 'name', type: 'text' }], slug: 'allies' },
  { access, fields: [{ name: 'caption', type: 'text' }], slug: 'scans', upload: true },
  {
    access,
    fields: [
      { name: 'label', type: 'text' },
      { name: 'instrument', options: ['charter', 'framework', 'implementing', 'pact', 'amendment'], type: 'select' },
      partnerOf('parties'),
      { fields: [{ name: 'signedOn', type: 'date' }], type: 'row' },
      {
        tabs: [
          { fields: [{ name: 'transmittedOn', type: 'date' }], label: 'Dates' },
          { fields: [{ name: 'parent', relationTo: 'treaties', type: 'relationship' }], label: 'Links' },
        ],
        type: 'tabs',
      },
    ],
    slug: 'treaties',
    versions: { drafts: true },
  },
  {
    access,
    fields: [{ name: 'label', type: 'text' }, partnerOf('partners')],
    slug: 'actions',
    versions: { drafts: true },
  },
]

export const globals = (): GlobalConfig[] => [
  {
    access: { read: open, readVersions: open, update: open },
    fields: [{ name: 'clock', type: 'text' }],
    slug: 'town',
  },
]

export const options: CooperationDomainsOptions = {
  access,
  conventions: 'treaties',
  partners: 'allies',
  projects: 'actions',
}
