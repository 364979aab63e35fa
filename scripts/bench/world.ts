type Row = Record<string, unknown>

export type World = { conventions: Row[]; partners: Row[]; projects: Row[] }

export type Size = { conventions: number; partners: number; projects: number }

export const FULL: Size = { conventions: 400, partners: 50, projects: 5000 }

/** The same numbers in every run (mulberry32). */
const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type CreateWorldArgs = { createID: () => string; domains: readonly string[]; size: Size }

const PUBLISHED = { _status: { en: 'draft', es: 'draft', fr: 'published', ht: 'draft' } }

/** A made-up city: half of its agreements have amendments or parents, its projects two partners and three domains each. */
export const createWorld = ({ createID, domains, size }: CreateWorldArgs): World => {
  const random = createRandom(20261)
  const below = (limit: number): number => Math.floor(random() * limit)
  const some = (items: readonly string[], count: number): string[] => [
    ...new Set(Array.from({ length: count }, () => items[below(items.length)] ?? '')),
  ]
  const day = (from: number, years: number): string => {
    const month = String(1 + below(12)).padStart(2, '0')
    return `${String(from + below(years))}-${month}-${String(1 + below(28)).padStart(2, '0')}T12:00:00.000Z`
  }
  const named = (text: string): Row => ({
    slug: { fr: text.toLowerCase().replaceAll(' ', '-') },
    title: { fr: `${text} (fictif)` },
  })
  const partners = Array.from({ length: size.partners }, (_, index): Row => {
    const { slug, title } = named(`Ville ${String(index)}`)
    return { ...PUBLISHED, authorityType: 'commune', id: createID(), name: title, relationStatus: 'active', slug }
  })
  const partnerIDs = partners.map(({ id }) => String(id))
  const amendments = Math.round(size.conventions / 3)
  const roots = Array.from({ length: size.conventions - amendments }, (_, index): Row => {
    const signedOn = day(2000, 22)
    const isOpen = random() < 0.3
    return {
      ...PUBLISHED,
      ...named(`Convention ${String(index)}`),
      domains: some(domains, 6),
      endsOn: isOpen ? null : day(2023, 8),
      id: createID(),
      inheritsDomains: false,
      instrument: ['charter', 'framework', 'implementing'][below(3)],
      parties: some(partnerIDs, 3).map((partner) => ({ id: createID(), partner })),
      removedDomains: [],
      renewal: random() < 0.2 ? { mode: 'tacit', months: 36, times: 2 } : { mode: 'none' },
      signedOn,
      transmittedOn: signedOn,
    }
  })
  const rootIDs = roots.map(({ id }) => String(id))
  const acts = Array.from({ length: amendments }, (_, index): Row => {
    const signedOn = day(2018, 8)
    return {
      ...PUBLISHED,
      ...named(`Avenant ${String(index)}`),
      amends: rootIDs[below(rootIDs.length)],
      domains: some(domains, 2),
      endsOn: random() < 0.5 ? day(2026, 6) : null,
      id: createID(),
      inheritsDomains: false,
      instrument: 'amendment',
      parties: [],
      removedDomains: some(domains, 1),
      renewal: { mode: 'none' },
      signedOn,
      transmittedOn: signedOn,
    }
  })
  const projects = Array.from({ length: size.projects }, (_, index): Row => ({
    ...PUBLISHED,
    ...named(`Projet ${String(index)}`),
    activityStatus: 'implementation',
    domains: some(domains, 3).map((domain) => ({ domain, id: createID() })),
    endsOn: day(2020, 12),
    id: createID(),
    legalBasis: 'convention',
    partners: some(partnerIDs, 2).map((partner) => ({ domains: [], id: createID(), partner, role: 'partner' })),
    startsOn: day(2010, 10),
    summary: { fr: 'Un projet de mesure (fictif)' },
  }))
  return { conventions: [...roots, ...acts], partners, projects }
}
