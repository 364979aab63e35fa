const NO_BREAK_SPACE = '\u00A0'

/** Ties the spaces that French typography puts before `: ; ! ? » %` and after `«`. */
export const bindFrenchSpaces = (text: string): string =>
  text.replace(/ (?=[:;!?»%€])/g, NO_BREAK_SPACE).replace(/« /g, `«${NO_BREAK_SPACE}`)
