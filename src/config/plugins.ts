import type { Plugin } from 'payload'

import { seoPlugin } from '@payloadcms/plugin-seo'

import type { Settings } from './settings.js'

import { cooperationDomains, type CooperationDomainsOptions } from '../../plugins/cooperation-domains/src/index.js'
import { auditTrail } from '../audit/auditTrail.js'
import { anyone } from '../access/anyone.js'
import { isAdmin } from '../access/isAdmin.js'
import { isEditor } from '../access/isEditor.js'
import { isEditorField } from '../access/isEditorField.js'
import { isStaff } from '../access/isStaff.js'
import { isStaffField } from '../access/isStaffField.js'
import { nobody } from '../access/nobody.js'
import { seesDrafts } from '../access/seesDrafts.js'
import { alertsReason, coverageAlertRecipients } from './coverageAlerts.js'
import { GROUPS } from '../content/groups.js'
import { currency } from '../fields/currency.js'
import { canUpdateContent } from '../access/canUpdateContent.js'
import { publicAfter } from '../publishing/publicAfter.js'
import { houseRules } from './houseRules.js'
import { seoFields } from './seoFields.js'
import { storage } from './storage.js'

/** In order: what extends the model first, the house rules over everything last. */
export const plugins = (settings: Settings, overrides: Partial<CooperationDomainsOptions> = {}): Plugin[] => [
  seoPlugin({ collections: ['pages'], fields: seoFields, uploadsCollection: 'media' }),
  cooperationDomains({
    access: { create: isEditor, delete: isEditor, read: anyone, readVersions: nobody, update: canUpdateContent },
    adminGroup: GROUPS.cooperation,
    canForce: isAdmin,
    canGrantWaivers: isAdmin,
    canSetRules: isAdmin,
    conventions: 'conventions',
    currencies: currency().options,
    media: 'media',
    nightly: {
      canRead: isStaff,
      reason: alertsReason(settings),
      recipients: coverageAlertRecipients,
    },
    organisations: { create: isEditor, delete: isEditor, read: anyone, readVersions: nobody, update: isEditor },
    partners: 'partner-cities',
    projects: 'projects',
    publicAfter,
    readStaffFields: isStaffField,
    seesDrafts: (req) => seesDrafts({ req }),
    timeZone: { field: 'timeZone', global: 'city' },
    updateFields: isEditorField,
    ...overrides,
  }),
  ...storage(settings),
  auditTrail({ retentionDays: settings.auditRetentionDays }),
  houseRules,
]
