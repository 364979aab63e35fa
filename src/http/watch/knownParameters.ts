/** Parameters of Payload's own queries; a name that a client made up is none of them. */
export const KNOWN_PARAMETERS: ReadonlySet<string> = new Set([
  'depth',
  'draft',
  'fallback-locale',
  'joins',
  'limit',
  'locale',
  'page',
  'pagination',
  'populate',
  'query',
  'select',
  'selectedLocales',
  'sort',
  'trash',
  'where',
])
