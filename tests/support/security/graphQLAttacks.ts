/** A part again and again, with its index. */
export const times = (count: number, part: (index: number) => string, separator = ' '): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(separator)

/** Pages inside their parents, so many times. */
export const nested = (depth: number): string =>
  `{ Pages { docs { ${'parent { '.repeat(depth)}id${' }'.repeat(depth)} } } }`

/** Fragments of which each spreads the next twice. */
const doubling = (count: number): string =>
  `{ Page(id: "x") { ...f0 } } ${times(
    count,
    (index) =>
      `fragment f${String(index)} on Page { id ${index + 1 < count ? `...f${String(index + 1)} ...f${String(index + 1)}` : ''} }`,
  )}`

const chain = (count: number): string =>
  `{ Page(id: "x") { ...f0 } } ${times(
    count,
    (index) =>
      `fragment f${String(index)} on Page { parent { id ${index + 1 < count ? `...f${String(index + 1)}` : ''} } }`,
  )}`

const CYCLE = '{ Pages { docs { ...a } } } fragment a on Page { parent { ...b } } fragment b on Page { ...a }'

/** Name, query, what the refusal says. */
export const REFUSED: [name: string, query: string, bound: RegExp][] = [
  [
    '100 aliases of 1000 documents',
    `{ ${times(100, (i) => `a${i}: Pages(limit: 1000) { docs { id } }`)} }`,
    /at most 10/,
  ],
  ['16 aliases below one query', `{ Pages { docs { ${times(16, (i) => `a${i}: id`)} } } }`, /limit of 15/],
  [
    '16 aliases in a fragment',
    `{ Pages { docs { ...f } } } fragment f on Page { ${times(16, (i) => `a${i}: id`)} }`,
    /limit of 15/,
  ],
  ['300 counts', `{ ${times(300, (i) => `a${i}: countPages { totalDocs }`)} }`, /at most (10|500)/],
  [
    '11 queries in fragments',
    `{ ...f } fragment f on Query { ${times(11, (i) => `a${i}: countPages { totalDocs }`)} }`,
    /at most 10/,
  ],
  ['30 relations in one another', nested(30), /limit of 10/],
  ['one level too many', nested(8), /limit of 10/],
  ['depth in a chain of fragments', chain(10), /limit of 10/],
  ['a chain of 12 fragments', chain(12), /at most 10/],
  ['12 fragments that double', doubling(12), /at most 10/],
  ['10 fragments that double', doubling(10), /at most 500/],
  ['a fragment in itself', CYCLE, /fragment a holds itself/],
  [
    'a fragment in itself that nobody spreads',
    `{ meUser { user { id } } } fragment a on Page { ...a }`,
    /fragment a holds itself/,
  ],
  ['5000 braces', `${'{ a '.repeat(5000)}${'}'.repeat(5000)}`, /more than 100 deep/],
  ['5000 brackets', `{ Pages(where: ${'['.repeat(5000)}${']'.repeat(5000)}) { docs { id } } }`, /more than 100 deep/],
  ['10000 equal fields', `{ Pages { docs { ${'id '.repeat(10_000)} } } }`, /2000 tokens/],
  ['501 equal fields', `{ Pages { docs { ${'id '.repeat(499)} } } }`, /at most 500/],
  ['1000 directives', `{ Pages { docs { id ${'@include(if: true) '.repeat(1000)} } } }`, /2000 tokens/],
  ['21 directives', `{ Pages { docs { ${'id @include(if: true) '.repeat(21)} } } }`, /limit of 20/],
  ['a limit of 1000', '{ Pages(limit: 1000) { docs { id } } }', /Pages\.limit .* from 1 to 100/],
  ['a limit of 0', '{ Pages(limit: 0) { docs { id } } }', /Pages\.limit .* from 1 to 100/],
  ['a page of 0', '{ Pages(page: 0) { docs { id } } }', /Pages\.page .* from 1 to 1000000/],
  [
    'a limit on a join',
    '{ PartnerCities { docs { projects(limit: 101) { docs { id } } } } }',
    /PartnerCities\.docs\.projects\.limit .* 100/,
  ],
  ['depth in a rich text', '{ PartnerCities { docs { portrait(depth: 4) } } }', /portrait\.depth .* from 0 to 3/],
  [
    'limits that multiply',
    '{ PartnerCities(limit: 100) { docs { projects(limit: 100) { docs { title } } } } }',
    /costs \d+, more than the 20000/,
  ],
  ['a subscription', 'subscription { a }', /Subscriptions/],
  ['two operations and no name', 'query a { __typename } query b { __typename }', /operationName/],
  ['nothing', '', /Syntax Error/],
  ['half a query', '{ Pages { docs', /Syntax Error/],
]
