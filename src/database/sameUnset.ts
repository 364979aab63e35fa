import type { BaseDatabaseAdapter, Block, Field, FieldHook, SanitizedConfig } from 'payload'
import { unsetValue } from './unsetValue.js'

// Payload takes the stored key of an account out of what is read; a `null` in its place would be saved over it.
const UNTOUCHED = new Set(['id', 'apiKey', 'apiKeyIndex'])

type Values = Record<string, unknown>

/**
 * Runs for a selected field after its locale was picked and before read access takes keys away,
 * so it adds nothing that was not asked for or may not be seen.
 */
const fillUnset: FieldHook = ({ field, req, showHiddenFields, siblingData, value }): unknown => {
  if (field.hidden && !showHiddenFields) return undefined
  // A default is for what was never saved, a global before its first save for instance.
  if (value === undefined && 'defaultValue' in field && field.defaultValue !== undefined) return undefined
  const unset = unsetValue(field)
  const { localization } = req.payload.config
  if (!localization || req.locale !== 'all' || !('localized' in field) || !field.localized) return value ?? unset
  const stored = 'name' in field && field.name ? (siblingData as Values)[field.name] : undefined
  if (stored === undefined || stored === null)
    return Object.fromEntries(localization.localeCodes.map((code) => [code, unset]))
  for (const code of localization.localeCodes) (stored as Values)[code] ??= unset
  return value ?? unset
}

const addHook = (field: { hooks?: { afterRead?: FieldHook[] } }): void => {
  const hooks = (field.hooks ??= {})
  if (!hooks.afterRead?.includes(fillUnset)) hooks.afterRead = [fillUnset, ...(hooks.afterRead ?? [])]
}

const visitBlock = (block: Block): void => block.fields.forEach(visit)

const visit = (field: Field): void => {
  switch (field.type) {
    case 'ui':
    case 'join':
      return
    case 'tabs':
      return field.tabs.forEach((tab) => tab.fields.forEach(visit))
    case 'row':
    case 'collapsible':
    case 'array':
      return field.fields.forEach(visit)
    case 'blocks':
      return field.blocks.forEach(visitBlock)
    case 'group':
      if ('name' in field && field.name) addHook(field)
      return field.fields.forEach(visit)
    default:
      if (!field.virtual && !UNTOUCHED.has(field.name)) addHook(field)
  }
}

const readUnsetAlike = ({ collections, globals, blocks }: SanitizedConfig): void => {
  for (const { fields } of [...collections, ...globals]) fields.forEach(visit)
  blocks?.forEach(visitBlock)
}

/**
 * Makes what was never set look the same on both databases in every answer, drafts and versions included: `null` for
 * single values, `[]` for lists, an object of such leaves for groups. Done when the adapter starts, because only then
 * the configuration holds the fields that Payload adds itself (uploads, trash, accounts).
 */
export const sameUnset = (adapter: BaseDatabaseAdapter): void => {
  const { init } = adapter
  adapter.init = async () => {
    readUnsetAlike(adapter.payload.config)
    await init?.call(adapter)
  }
}
