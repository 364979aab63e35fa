import type { UIField } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { adminComponent } from '../admin/adminComponent.js'

type Settings = Pick<CooperationDomainsSettings, 'adminFolder' | 'conventions' | 'projects'>

/** Shows above a project’s form whether it is covered; stores nothing. */
export const coveragePanel = ({ adminFolder, conventions, projects }: Settings): UIField => ({
  name: 'coveragePanel',
  type: 'ui',
  admin: {
    components: { Field: adminComponent(adminFolder, 'project/CoveragePanel', { conventions, projects }) },
    disableBulkEdit: true,
    disableListColumn: true,
  },
  label: { en: 'Cover', es: 'Cobertura', fr: 'Couverture' },
})
