import type { Block, Config, Field, FieldHook, Plugin, Tab } from 'payload'
import { unsetValue } from './unsetValue.js'

/**
 * Runs for a selected field after its locale was picked and before read access takes keys away,
 * so it adds nothing that was not asked for or may not be seen.
 */
const fillUnset: FieldHook = ({ field, req, showHiddenFields, siblingData, value }) => {
  if (field.hidden && !showHiddenFields) return undefined
  // A default is for what was never saved, a global before its first save for instance.
  if (value === undefined && 'defaultValue' in field && field.defaultValue !== undefined) return undefined
  const unset = unsetValue(field)
  const { localization } = req.payload.config
  if (!localization || req.locale !== 'all' || !('localized' in field) || !field.localized) return value ?? unset
  const stored: unknown = 'name' in field && field.name ? (siblingData as Record<string, unknown>)[field.name] : undefined
  const every = Object.fromEntries(localization.localeCodes.map((code) => [code, unset]))
  if (stored === undefined || stored === null) return every
  for (const code of localization.localeCodes) Object.assign(stored, { [code]: (stored as Record<string, unknown>)[code] ?? unset })
  return value ?? unset
}

const withBlock = (block: Block): Block => ({ ...block, fields: block.fields.map(withUnset) })

const withTab = (tab: Tab): Tab => ({ ...tab, fields: tab.fields.map(withUnset) })

const withHook = <T extends Field>(field: T): T => {
  const hooks = 'hooks' in field ? (field.hooks as { afterRead?: FieldHook[] } | undefined) : undefined
  return { ...field, hooks: { ...hooks, afterRead: [fillUnset, ...(hooks?.afterRead ?? [])] } }
}

const withUnset = (field: Field): Field => {
  switch (field.type) {
    case 'ui':
    case 'join':
      return field
    case 'tabs':
      return { ...field, tabs: field.tabs.map(withTab) }
    case 'row':
    case 'collapsible':
    case 'array':
      return { ...field, fields: field.fields.map(withUnset) }
    case 'group': {
      const group = { ...field, fields: field.fields.map(withUnset) }
      return 'name' in group && group.name ? withHook(group) : group
    }
    case 'blocks':
      return { ...field, blocks: field.blocks.map(withBlock) }
    default:
      return field.name === 'id' || typeof field.virtual === 'string' ? field : withHook(field)
  }
}

/**
 * Makes what was never set look the same on both databases in every answer, drafts and versions included: `null` for
 * single values, `[]` for lists, an object of such leaves for groups. Must be the last plugin: it covers the fields
 * the others have added.
 */
export const sameUnset: Plugin = (config: Config): Config => ({
  ...config,
  ...(config.collections && {
    collections: config.collections.map((collection) => ({ ...collection, fields: collection.fields.map(withUnset) })),
  }),
  ...(config.globals && {
    globals: config.globals.map((global) => ({ ...global, fields: global.fields.map(withUnset) })),
  }),
  ...(config.blocks && { blocks: config.blocks.map(withBlock) }),
})
