import { describe, expect, it } from 'vitest'
import { createDocumentLocks } from '../../src/database/documentLocks.js'
import { isWriteConflict } from '../../src/database/index.js'

const locksFor = (open: Set<string>, maxWaitMs?: number) =>
  createDocumentLocks({
    isOpen: (id) => open.has(String(id)),
    isBegunWithin: () => false,
    ...(maxWaitMs === undefined ? {} : { maxWaitMs }),
  })

describe('document locks', () => {
  it('are given in the order they were asked for, again to the same transaction at once', async () => {
    const locks = locksFor(new Set(['a', 'b', 'c']))
    const order: string[] = []
    const take = async (transaction: string) => {
      await locks.lock({ key: 'pages:1', transaction })
      order.push(transaction)
    }
    await take('a')
    const waiting = [take('b'), take('c')]
    await take('a')
    locks.releaseAll('a')
    await waiting[0]
    locks.releaseAll('b')
    await waiting[1]
    expect(order).toEqual(['a', 'a', 'b', 'c'])
  })

  it('of other documents do not wait', async () => {
    const locks = locksFor(new Set(['a', 'b']))
    await locks.lock({ key: 'pages:1', transaction: 'a' })
    await locks.lock({ key: 'pages:2', transaction: 'b' })
    await expect(locks.lock({ key: 'pages:3', transaction: 'b' })).resolves.toBeUndefined()
  })

  it('refuse at once the one that would close a circle, as a conflict to try again', async () => {
    const locks = locksFor(new Set(['a', 'b', 'c']))
    for (const transaction of ['a', 'b', 'c']) await locks.lock({ key: transaction, transaction })
    const first = locks.lock({ key: 'b', transaction: 'a' })
    const second = locks.lock({ key: 'c', transaction: 'b' })
    const refused = await locks.lock({ key: 'a', transaction: 'c' }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ status: 409 })
    expect(isWriteConflict(refused)).toBe(true)
    locks.releaseAll('c')
    await second
    locks.releaseAll('b')
    await expect(first).resolves.toBeUndefined()
  })

  it('answer 409 when the wait is too long, and go to the next one', async () => {
    const locks = locksFor(new Set(['a', 'b', 'c']), 20)
    await locks.lock({ key: 'pages:1', transaction: 'a' })
    await expect(locks.lock({ key: 'pages:1', transaction: 'b' })).rejects.toMatchObject({
      status: 409,
      isPublic: true,
    })
    const next = locks.lock({ key: 'pages:1', transaction: 'c' })
    locks.releaseAll('a')
    await expect(next).resolves.toBeUndefined()
  })

  it('are not kept for a transaction that ended while it waited', async () => {
    const open = new Set(['a', 'b', 'c'])
    const locks = locksFor(open)
    await locks.lock({ key: 'pages:1', transaction: 'a' })
    const waiting = locks.lock({ key: 'pages:1', transaction: 'b' })
    open.delete('b')
    locks.releaseAll('a')
    await waiting
    await expect(locks.lock({ key: 'pages:1', transaction: 'c' })).resolves.toBeUndefined()
  })
})
