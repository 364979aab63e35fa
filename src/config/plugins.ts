import type { Plugin } from 'payload'

import { seoPlugin } from '@payloadcms/plugin-seo'

import type { Settings } from './settings.js'

import { cooperationDomains } from '../../plugins/cooperation-domains/src/index.js'
import { anyone } from '../access/anyone.js'
import { isEditor } from '../access/isEditor.js'
import { isEditorField } from '../access/isEditorField.js'
import { nobody } from '../access/nobody.js'
import { GROUPS } from '../content/groups.js'
import { canUpdateContent } from '../access/canUpdateContent.js'
import { houseRules } from './houseRules.js'
import { seoFields } from './seoFields.js'
import { storage } from './storage.js'

/** In order: what extends the model first, the house rules over everything last. */
export const plugins = (settings: Settings): Plugin[] => [
  seoPlugin({ collections: ['pages'], fields: seoFields, uploadsCollection: 'media' }),
  cooperationDomains({
    access: { create: isEditor, delete: isEditor, read: anyone, readVersions: nobody, update: canUpdateContent },
    adminGroup: GROUPS.cooperation,
    conventions: 'conventions',
    partners: 'partner-cities',
    projects: 'projects',
    updateFields: isEditorField,
  }),
  ...storage(settings),
  houseRules,
]
