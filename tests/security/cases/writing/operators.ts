import { attempt, type Attempt } from '../../support/attempt.js'
import { leavesOfCollection } from '../../support/leaves.js'
import type { SecurityCase } from '../../support/tryCase.js'

const ORDERS = ['$set', '$inc', '$unset', '$push', '$rename', '$ne', '$where']

export const operatorCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const { app, collections, documents } = arena
      const targets: Record<string, string> = { ...documents.open, users: app.accounts.editor.id }
      const before = await Promise.all(
        Object.entries(targets).map(([collection, id]) =>
          app.payload.db.findOne({ collection, where: { id: { equals: id } } }),
        ),
      )
      const attempts = collections.flatMap((collection): Attempt[] => {
        const id = targets[collection.slug]
        if (id === undefined) return []
        const leaves = leavesOfCollection(collection, ({ type }) =>
          ['number', 'select', 'text', 'textarea'].includes(type),
        )
        const names = leaves.filter(({ path }) => !path.includes('.')).map(({ path }) => path)
        const bodies = [
          ...ORDERS.map((order) => ({ [order]: { [names[0] ?? 'title']: 'x' } })),
          ...names.slice(0, 3).flatMap((name) => [{ [`${name}.x`]: 'x' }, { [`${name}.$set`]: 'x' }]),
          ...leaves.map(({ body, field }) => body(field.type === 'number' ? { $inc: 5 } : { $set: 'x' })),
        ]
        return bodies.flatMap((json): Attempt[] => {
          const asked = { as: 'admin' as const, json, status: 400 }
          return [
            { ...asked, method: 'PATCH', path: `/api/${collection.slug}/${id}` },
            ...(collection.versions?.drafts
              ? [{ ...asked, method: 'PATCH', path: `/api/${collection.slug}/${id}?draft=true` }]
              : []),
          ]
        })
      })
      const own = [
        '{"$set":{"role":"admin"}}',
        '{"role.x":"admin"}',
        '{"role":{"$set":"admin"}}',
        '{"$inc":{"loginAttempts":-9}}',
      ]
      const self = own.map((body): Attempt => ({
        as: 'editor',
        body,
        headers: { 'content-type': 'application/json' },
        method: 'PATCH',
        path: `/api/users/${app.accounts.editor.id}`,
        status: [400, 403],
      }))
      const problems = await attempt(arena, [...attempts, ...self])
      const after = await Promise.all(
        Object.entries(targets).map(([collection, id]) =>
          app.payload.db.findOne({ collection, where: { id: { equals: id } } }),
        ),
      )
      if (JSON.stringify(after) !== JSON.stringify(before)) problems.push('a document has changed')
      return problems
    },
    id: 'B3',
    needs: ['attachIntegrity'],
    title: 'an order to the database in the place of a value is refused, and nothing of it is written',
  },
]
