const NO_BREAK_SPACE = '\u00A0'

const bindSpaces = (text: string): string =>
  text
    .replace(/ (?=[:;!?»%€])/g, NO_BREAK_SPACE)
    .replace(/« /g, `«${NO_BREAK_SPACE}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK_SPACE)

/** The same content, where the spaces that French, Spanish and Creole typography ties to a sign or to a number cannot break. */
export const withFrenchSpaces = <T>(value: T): T => {
  if (typeof value === 'string') return bindSpaces(value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => withFrenchSpaces(item)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFrenchSpaces(item)])) as T
}
