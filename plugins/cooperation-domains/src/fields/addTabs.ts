import type { Field, UnnamedTab } from 'payload'

type AddTabsArgs = {
  /** Goes right after the collection’s first tab. */
  domains: UnnamedTab
  /** Go behind the collection’s last tab. */
  last: UnnamedTab[]
}

/** Puts tabs into the collection’s own, or their fields at the end where it has none. */
export const addTabs = (fields: Field[], { domains, last }: AddTabsArgs): Field[] => {
  const position = fields.findIndex(({ type }) => type === 'tabs')
  if (position === -1) return [...fields, ...domains.fields, ...last.flatMap((tab) => tab.fields)]
  return fields.map((field, index) =>
    index === position && field.type === 'tabs'
      ? { ...field, tabs: [...field.tabs.slice(0, 1), domains, ...field.tabs.slice(1), ...last] }
      : field,
  )
}
