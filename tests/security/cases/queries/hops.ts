import { hiddenPaths, joins, relations, type Relation } from '../../../support/guard/hiddenPaths.js'
import type { Arena } from '../../support/arena.js'
import { startApiOnly } from '../../support/apiOnlyServer.js'
import { attempt, inBatches, type Attempt } from '../../support/attempt.js'
import type { SecurityCase } from '../../support/tryCase.js'

const CHAINS_PER_LENGTH = 15
const TIMES = 200

/** Queries that end the process of an unguarded server, told apart by what they go over. */
const DEADLY = [
  'pages?where[parent.parent.internalNotes][exists]=true',
  'pages?sort=parent.parent.internalNotes',
  'conventions?where[parent.parent.internalNotes][exists]=true',
]

type Chain = { from: string; path: string; to: string }

/** Paths over so many relations, each from the first collection of the chain. */
const chainsOf = (all: Relation[], length: number): Chain[] => {
  let chains: Chain[] = all.map((relation) => ({ ...relation }))
  for (let hop = 1; hop < length; hop += 1) {
    chains = chains.flatMap((chain) =>
      all
        .filter(({ from }) => from === chain.to)
        .map(({ path, to }) => ({ from: chain.from, path: `${chain.path}.${path}`, to })),
    )
    // Evenly from all of them, so that every collection is among them.
    const step = Math.max(1, Math.floor(chains.length / CHAINS_PER_LENGTH))
    chains = chains.filter((_chain, index) => index % step === 0)
  }
  return chains
}

const attemptsOf = (arena: Arena): Attempt[] => {
  const { config } = arena.app
  const hidden = hiddenPaths(config)
  const all = relations(config).filter(({ from }) => arena.documents.open[from] !== undefined)
  return [2, 3, 4, 5].flatMap((length) =>
    chainsOf(all, length).flatMap(({ from, path, to }): Attempt[] => {
      const ends = hidden.filter(({ collection }) => collection === to).map((end) => end.path.join('.'))
      const end = ends.find((name) => ['hash', 'internalNotes', 'secret'].includes(name)) ?? ends[0] ?? 'createdAt'
      const joined = joins(config).find((join) => join.to === from)
      return [
        `${from}?where[${path}.${end}][exists]=true`,
        `${from}?where[or][0][${path}.${end}][equals]=x`,
        `${from}?sort=${path}.${end}`,
        `${from}/count?where[${path}.createdAt][exists]=true`,
        ...(joined
          ? [
              `${joined.from}?joins[${joined.name}][where][${path}.${end}][exists]=true`,
              `${joined.from}?joins[${joined.name}][sort]=${path}.${end}`,
            ]
          : []),
      ].flatMap((question): Attempt[] =>
        ([undefined, 'reader', 'editor'] as const).map((as) => ({ as, path: `/api/${question}`, status: 400 })),
      )
    }),
  )
}

/** The same in a process without Next, again and again: it must live on. */
const inAProcessOfItsOwn = async (arena: Arena): Promise<string[]> => {
  const server = await startApiOnly(arena.kind)
  try {
    const { pid } = server.child
    const asked = Array.from({ length: TIMES }, (_, index) => DEADLY[index % DEADLY.length] ?? '')
    const statuses = await inBatches(
      asked,
      async (question) => (await fetch(`${server.baseURL}/api/${question}`)).status,
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    const health = await fetch(`${server.baseURL}/health/ready`).then(
      ({ status }) => status,
      () => 0,
    )
    return [
      ...statuses.flatMap((status) => (status === 400 ? [] : [`the server without Next answers ${String(status)}`])),
      ...(health === 200 ? [] : [`its health is ${String(health)}`]),
      ...(server.child.exitCode === null && server.child.pid === pid ? [] : ['it has ended']),
      ...(server.output().includes('unhandled rejection') ? ['it logs an unhandled rejection'] : []),
    ]
  } finally {
    await server.close()
  }
}

export const hopCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const deadly = DEADLY.map((question) => ({ path: `/api/${question}`, status: 400 }))
      const problems = await attempt(arena, [...deadly, ...attemptsOf(arena)])
      return arena.patience === 1 ? problems : [...problems, ...(await inAProcessOfItsOwn(arena))]
    },
    id: 'D4',
    needs: ['guardQueries'],
    title: 'a path over several relations is refused, and never ends the process',
  },
]
