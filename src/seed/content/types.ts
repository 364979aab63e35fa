/** The four languages of the content; French is the only mandatory one. */
export type Locale = 'fr' | 'es' | 'en' | 'ht'

/** A localized text leaf: a missing language is work left for a translator. */
export type Localized<T = string> = { fr: T; es?: T; en?: T; ht?: T }

export type RichTextBlock = { type: 'h2' | 'h3' | 'p'; text: string } | { type: 'ul'; text: string[] }

export type LocalizedRichText = Localized<RichTextBlock[]>

/** How much of a date is public knowledge; the model stores a whole day. */
export type DatePrecision = 'day' | 'month' | 'year'

export type Deliberation = { reference: string; adoptedOn: string; transmittedOn?: string }

/**
 * What every seed document has.
 * `publish` lists the locales to publish. `fictional`: the whole document is made up.
 * `fictionalFields`: the fact is public, the named fields are filled for the example.
 * In both cases a public French text says so ("fictif").
 */
export type SeedDocument = {
  key: string
  publish: Locale[]
  fictional?: boolean
  fictionalFields?: string[]
}

/** `date` is `YYYY-MM-DD`; an entry whose `precision` is not `day` says in its text that the shown day is made up. */
export type TimelineEntry = {
  date: string
  precision: DatePrecision
  title: Localized
  text: Localized
}

export type CitySeed = {
  name: Localized
  country: string
  inseeCode: string
  siren: string
  latitude: number
  longitude: number
  timeZone: string
  website: string
}

/** `type`: IATI list OrganisationType. `services`: the public services it runs. */
export type OrganisationSeed = {
  key: string
  name: string
  type: '11'
  siren?: string
  website?: string
  services: ('water' | 'sanitation' | 'energy' | 'waste')[]
}

export type PartnerCitySeed = SeedDocument & {
  name: Localized
  officialName: string
  country: string
  authorityType: 'commune'
  relationStatus: 'planned' | 'active' | 'dormant' | 'suspended' | 'ended'
  relationSince: string
  cooperationTypes: ('twinning' | 'decentralised' | 'regional' | 'cross-border' | 'solidarity')[]
  latitude: number
  longitude: number
  website?: string
  summary: Localized
  portrait: LocalizedRichText
  timeline: TimelineEntry[]
  cover: string
}

export type ConventionSeed = SeedDocument & {
  title: Localized
  reference?: string
  instrument: 'charter' | 'framework' | 'implementing' | 'amendment' | 'friendship' | 'intent'
  parent?: string
  amends?: string
  parties: { partner: string; signatory?: string; signedOn?: string }[]
  object: Localized
  forecastAmount?: number
  currency: 'EUR'
  deliberation?: Deliberation
  signedOn: string
  transmittedOn?: string
  startsOn?: string
  endsOn?: string
  renewal: { mode: 'none' | 'tacit' | 'express' }
  domains: string[]
}

/** `domains`: codes, the main one first. */
export type ProjectSeed = SeedDocument & {
  title: Localized
  code: string
  summary: Localized
  body: LocalizedRichText
  activityStatus: 'pipeline' | 'implementation' | 'finalisation' | 'closed' | 'cancelled' | 'suspended'
  startsOn: string
  endsOn?: string
  partners: { partner: string; role: 'lead' | 'partner' | 'beneficiary'; domains?: string[] }[]
  domains: string[]
  conventions: string[]
  legalBasis?: 'convention' | 'humanitarian' | 'association-support' | 'other-action'
  justification?: string
  deliberation?: Deliberation
  locations: { name: Localized; latitude: number; longitude: number }[]
  sdgGoals: string[]
  sdgTargets: string[]
  cover: string
}

export type PageBlockSeed =
  | { blockType: 'hero'; heading: Localized; text: Localized; media?: string }
  | { blockType: 'richText'; content: LocalizedRichText }
  | { blockType: 'partnerList'; heading: Localized }
  | { blockType: 'projectList'; heading: Localized; limit?: number }
  | { blockType: 'callToAction'; heading: Localized; text: Localized; label: Localized; url: string }
  | { blockType: 'faq'; heading: Localized; items: { question: Localized; answer: Localized }[] }
  | { blockType: 'timeline'; heading: Localized; entries: TimelineEntry[] }
  | { blockType: 'media'; media: string; caption?: Localized }

export type PageSeed = SeedDocument & {
  title: Localized
  parent?: string
  layout: PageBlockSeed[]
  meta: { title: Localized; description: Localized }
}

/** `focalX` and `focalY` are percentages from the top left corner. */
export type MediaSeed = {
  key: string
  filename: string
  alt: Required<Localized>
  caption: Required<Localized>
  credit: string
  licence: 'CC0-1.0'
  focalX: number
  focalY: number
}

export type SeedContent = {
  city: CitySeed
  media: MediaSeed[]
  organisations: OrganisationSeed[]
  partnerCities: PartnerCitySeed[]
  conventions: ConventionSeed[]
  projects: ProjectSeed[]
  pages: PageSeed[]
}
