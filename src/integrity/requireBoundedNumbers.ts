import type { Config, Field } from 'payload'

const unbounded = (fields: Field[], path: string): string[] =>
  fields.flatMap((field): string[] => {
    const here = 'name' in field && field.name ? (path === '' ? field.name : `${path}.${field.name}`) : path
    if (field.type === 'number') {
      const isBounded = [field.min, field.max].every(
        (bound) => typeof bound === 'number' && Math.abs(bound) <= Number.MAX_SAFE_INTEGER,
      )
      return isBounded ? [] : [here]
    }
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        unbounded(tab.fields, 'name' in tab && tab.name ? `${here}.${tab.name}`.replace(/^\./, '') : here),
      )
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => unbounded(block.fields, `${here}.${block.slug}`))
    return 'fields' in field ? unbounded(field.fields, here) : []
  })

/**
 * SQLite cannot give back a whole number beyond 2^53: one such value would end every list that touches its row.
 * So each number field says its smallest and its largest value; one that does not stops the start.
 *
 * @throws Error naming each collection or global and its fields without bounds.
 */
export const requireBoundedNumbers = (config: Config): Config => {
  const gaps = [...(config.collections ?? []), ...(config.globals ?? [])]
    .map(({ fields, slug }) => ({ paths: unbounded(fields, ''), slug }))
    .filter(({ paths }) => paths.length > 0)
  if (gaps.length > 0) {
    const list = gaps.map(({ paths, slug }) => `${slug} (${paths.join(', ')})`).join('; ')
    throw new Error(`Numbers without bounds in ${list}: add min and max, both within 2^53, to each.`)
  }
  return config
}
