import type { UIField } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { adminComponent } from '../admin/adminComponent.js'

type Settings = Pick<CooperationDomainsSettings, 'adminFolder' | 'conventions' | 'projects'>

/** Shows above a convention’s form where it stands and what rests on it; stores nothing. */
export const standingPanel = ({ adminFolder, conventions, projects }: Settings): UIField => ({
  name: 'standingPanel',
  type: 'ui',
  admin: {
    components: { Field: adminComponent(adminFolder, 'convention/StandingPanel', { conventions, projects }) },
    disableBulkEdit: true,
    disableListColumn: true,
  },
  label: { en: 'Standing', es: 'Situación', fr: 'Situation' },
})
