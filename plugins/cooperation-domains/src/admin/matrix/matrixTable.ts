import type { CellAnswer, NamedPartner } from '../../ask/answers.js'

export type MatrixDomain = { code: string; theme: string; title: string }

export type MatrixTheme = { label: string; value: string }

export type MatrixGroup = { domains: MatrixDomain[]; theme: MatrixTheme | null }

/** Partners of the cells, by name. */
export const partnersOf = (cells: CellAnswer[]): NamedPartner[] =>
  [...new Map(cells.map(({ partner }) => [partner.id, partner])).values()].sort((a, b) => a.name.localeCompare(b.name))

/** Domains of the cells under their themes, in the order of the themes; `theme: null` gathers those without one. */
export const groupsOf = (cells: CellAnswer[], domains: MatrixDomain[], themes: MatrixTheme[]): MatrixGroup[] => {
  const known = new Map(domains.map((domain) => [domain.code, domain]))
  const named = new Map(
    cells.map(({ domain }) => [domain.code, { theme: '', ...domain, ...known.get(domain.code) }] as const),
  )
  const shown = [...named.values()]
  const isOf =
    (theme: MatrixTheme) =>
    (domain: MatrixDomain): boolean =>
      domain.theme === theme.value
  const others = shown.filter((domain) => !themes.some((theme) => isOf(theme)(domain)))
  const groups: MatrixGroup[] = themes.map((theme) => ({ domains: shown.filter(isOf(theme)), theme }))
  return [...groups, { domains: others, theme: null }].filter((group) => group.domains.length > 0)
}
