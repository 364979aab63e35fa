const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:']

/** Browsers read a backslash as a slash and skip tabs and line ends, so none may stand in a path. */
const PATH = /^(\/(?!\/)|#)[^\\\p{Cc}]*$/u

/** A web, mail or telephone address, or a path or anchor of the site itself. */
export const isSafeLink = (url: unknown): boolean =>
  typeof url === 'string' && (PATH.test(url) || (URL.canParse(url) && SCHEMES.includes(new URL(url).protocol)))
