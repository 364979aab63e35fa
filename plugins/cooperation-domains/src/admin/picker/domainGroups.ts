import type { CellAnswer } from '../../ask/answers.js'

/** A domain as the list of domains gives it. */
export type DomainChoice = {
  atlasTheme?: null | string
  code: string
  deprecated?: boolean | null
  id: string
  title?: null | string
}

export type DomainOptionData = {
  /** What the agreements say of it with each chosen partner. */
  cells: CellAnswer[]
  code: string
  label: string
  value: string
  [key: string]: unknown
}

export type DomainGroup = { label: string; options: DomainOptionData[] }

type DomainGroupsArgs = {
  cells: readonly CellAnswer[]
  choices: readonly DomainChoice[]
  labelOf: (choice: DomainChoice) => string
  otherThemes: string
  themes: readonly { label: string; value: string }[]
  /** Chosen already: kept even where it is deprecated. */
  value: string | undefined
}

/** The domains to choose from under their themes, deprecated ones left out. */
export const domainGroups = ({
  cells,
  choices,
  labelOf,
  otherThemes,
  themes,
  value,
}: DomainGroupsArgs): DomainGroup[] => {
  const open = choices.filter(({ deprecated, id }) => !deprecated || id === value)
  const optionOf = (choice: DomainChoice): DomainOptionData => ({
    cells: cells.filter(({ domain }) => domain.code === choice.code),
    code: choice.code,
    label: labelOf(choice),
    value: choice.id,
  })
  const under = (theme: string): DomainOptionData[] =>
    open.filter(({ atlasTheme }) => atlasTheme === theme).map(optionOf)
  const others = open.filter(({ atlasTheme }) => !themes.some((theme) => theme.value === atlasTheme)).map(optionOf)
  return [
    ...themes.map((theme) => ({ label: theme.label, options: under(theme.value) })),
    { label: otherThemes, options: others },
  ].filter(({ options }) => options.length > 0)
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether a domain is meant by what somebody types: in its title or code, accents and capitals apart. */
export const isFound = ({ code, label }: { code: string; label: string }, search: string): boolean =>
  plain(search)
    .split(/\s+/)
    .every((word) => plain(`${label} ${code}`).includes(word))
