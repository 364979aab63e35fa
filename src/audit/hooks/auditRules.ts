import type { GlobalAfterChangeHook } from 'payload'

import { SOURCE_LOCALE } from '../../config/localization.js'
import { recordAct } from '../trail/recordAct.js'
import { titleText } from '../trail/titleText.js'
import { changedNames } from './changedNames.js'

/** Logs which rules and numbers of a global of settings were changed, never to what. */
export const auditRules: GlobalAfterChangeHook = async ({ data, doc, global, previousDoc, req }) => {
  const fields = changedNames((previousDoc ?? {}) as Record<string, unknown>, (data ?? {}) as Record<string, unknown>)
  if (fields.length > 0) {
    const subject = { collection: global.slug, title: titleText(global.label, [SOURCE_LOCALE]) }
    await recordAct({ action: 'rules-changed', fields, req, subject })
  }
  return doc as unknown
}
