const BROWSERS: [string, RegExp][] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Samsung Internet', /\bSamsungBrowser\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /\b(?:Chrome|Chromium|CriOS)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+)[\d.]* .*Safari\//],
  ['curl', /^curl\/(\d+)/],
]

const SYSTEMS: [string, RegExp][] = [
  ['Windows', /\bWindows\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
]

const MAX_LENGTH = 40

/** A `User-Agent` in a few words, such as `Firefox 128 · Windows`; null where there is none. */
export const shortAgent = (header: null | string): null | string => {
  const text = header?.trim()
  if (!text) return null
  const browser = BROWSERS.flatMap(([name, pattern]) => {
    const version = pattern.exec(text)?.[1]
    return version === undefined ? [] : [`${name} ${version}`]
  })[0]
  const system = SYSTEMS.find(([, pattern]) => pattern.test(text))?.[0]
  const known = [browser, system].filter((part) => part !== undefined).join(' · ')
  // A program's own name: its first word, without what follows the version.
  const [first = ''] = text.split(/[\s(]/)
  return known || first.replace(/[^\w./-]/g, '').slice(0, MAX_LENGTH) || null
}
