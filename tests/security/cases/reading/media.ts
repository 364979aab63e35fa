import { attempt, type Attempt } from '../../support/attempt.js'
import type { SecurityCase } from '../../support/tryCase.js'

type Stored = {
  filename?: string
  id: string
  sizes?: Record<string, { filename?: string } | null>
  visibility: string
}

const namesOf = ({ filename, sizes }: Stored): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name) => name !== undefined && name !== null,
  )

export const mediaCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const { docs } = await arena.app.payload.db.find<Stored>({ collection: 'media', pagination: false, where: {} })
      const internal = docs.filter(({ visibility }) => visibility === 'internal')
      const open = docs.filter(({ visibility }) => visibility === 'public')
      if (internal.flatMap(namesOf).length < 3 || open.flatMap(namesOf).length < 3) return ['too few files are there']
      return attempt(arena, [
        ...internal.flatMap((doc): Attempt[] => [
          ...namesOf(doc).flatMap((name): Attempt[] => [
            { path: `/api/media/file/${name}`, status: [403, 404] },
            { headers: { range: 'bytes=0-9' }, path: `/api/media/file/${name}`, status: [403, 404] },
            { headers: { 'if-none-match': '*' }, path: `/api/media/file/${name}`, status: [403, 404] },
            { method: 'HEAD', path: `/api/media/file/${name}`, status: [403, 404] },
            { as: 'editor', path: `/api/media/file/${name}`, status: 200 },
          ]),
          { path: `/api/media/${doc.id}`, status: 404 },
          { path: `/api/media/${doc.id}?draft=true&trash=true`, status: 404 },
        ]),
        ...open.flatMap(namesOf).map((name) => ({ path: `/api/media/file/${name}`, status: 200 })),
        { path: '/api/media?limit=100&depth=1', status: 200 },
      ])
    },
    id: 'A8',
    needs: ['canReadMedia'],
    title: 'an internal file and its sizes are served to staff alone, a public one to everybody',
  },
]
