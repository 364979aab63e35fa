const MARK = 'kanari'

/** Where a canary must not stand; what a client may well ask for by its name stands in log lines of requests. */
type Place = 'answers' | 'everywhere'

export type CanaryBook = {
  /** A new text that nothing else holds, short enough for any field and plain enough for a slug. */
  create: (what: string, place?: Place) => string
  /** Notes a secret that the system made itself. */
  note: (what: string, value: unknown, place?: Place) => void
  /** What of all this stands in an answer. */
  inAnswer: (text: string) => string[]
  /** What of all this stands in a log line. */
  inLog: (text: string) => string[]
  size: () => number
}

type Entry = { place: Place; what: string }

/** All strings that no anonymous answer and no log line may hold, each with the place it was put. */
export const createCanaryBook = (): CanaryBook => {
  const planted = new Map<string, Entry>()
  const secrets = new Map<string, Entry>()
  const entriesIn = (text: string): Entry[] => {
    const marks = text.includes(MARK) ? [...new Set(text.match(/kanari\d+z/g) ?? [])] : []
    return [
      ...marks.map((mark) => planted.get(mark) ?? { place: 'everywhere' as const, what: mark }),
      ...[...secrets].filter(([value]) => text.includes(value)).map(([, entry]) => entry),
    ]
  }
  return {
    create: (what, place = 'everywhere') => {
      const canary = `${MARK}${String(planted.size)}z`
      planted.set(canary, { place, what })
      return canary
    },
    inAnswer: (text) => entriesIn(text).map(({ what }) => what),
    inLog: (text) =>
      entriesIn(text)
        .filter(({ place }) => place === 'everywhere')
        .map(({ what }) => what),
    note: (what, value, place = 'everywhere') => {
      if (typeof value === 'string' && value.length >= 8 && !secrets.has(value)) secrets.set(value, { place, what })
    },
    size: () => planted.size + secrets.size,
  }
}
