import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { bootApp, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { createDoc } from '../support/app/content.js'
import { readAll } from '../support/faults/readAll.js'
import { isKept, isWhole, startWriters } from '../support/faults/writers.js'
import { type ReplicaSet, startReplicaSet } from '../support/parts/mongod.js'
import { mongodbReason } from '../support/parts/mongodbUrl.js'

const PATIENCE = { interval: 100, timeout: 60_000 }

const { MongoClient } = mongoose.mongo

/** Runs admin commands on one node, whatever its part in the set; the first key of each is its name. */
const onNode = async (port: number, commands: Record<string, unknown>[]): Promise<void> => {
  const client = await new MongoClient(`mongodb://127.0.0.1:${String(port)}/?directConnection=true`).connect()
  // A node that steps down may close the connection instead of answering.
  for (const command of commands)
    await client
      .db('admin')
      .command(command)
      .catch(() => undefined)
  await client.close()
}

describe.skipIf(mongodbReason())('a MongoDB whose primary goes away', () => {
  let mongodb: ReplicaSet
  let app: TestApp

  const primaryPort = async (): Promise<{ others: number[]; port: number }> => {
    const client = await new MongoClient(mongodb.url).connect()
    const { members } = (await client.db('admin').command({ replSetGetStatus: 1 })) as unknown as {
      members: { health: number; name: string; stateStr: string }[]
    }
    await client.close()
    const portOf = ({ name }: { name: string }): number => Number(name.split(':')[1])
    const primary = members.find(({ stateStr }) => stateStr === 'PRIMARY')
    if (!primary) throw new Error('The set has no primary')
    const others = members.filter((member) => member !== primary && member.health === 1)
    return { others: others.map(portOf), port: portOf(primary) }
  }

  beforeAll(async () => {
    mongodb = await startReplicaSet({ count: 3, electionTimeoutMillis: 10_000 })
    // An address of several hosts is no URL to JavaScript.
    app = await bootApp({ env: { DATABASE_URL: mongodb.url.replace('/?', '/faults?') }, kind: 'mongodb' })
  })
  afterAll(async () => {
    await app.close()
    await mongodb.stop()
  })

  it('loses no acknowledged write when it steps down and when it is killed, and goes on without a restart', async () => {
    const { baseURL } = app
    const { headers } = app.accounts.editor
    const writers = startWriters({ baseURL, count: 4, headers })
    const more = async (): Promise<void> => {
      const before = writers.successes()
      await vi.waitUntil(() => writers.successes() > before + 10, PATIENCE)
    }
    await more()
    await onNode((await primaryPort()).port, [{ replSetStepDown: 5, force: true }])
    await more()
    mongodb.crash((await primaryPort()).port)
    await more()
    await writers.stop()
    const stored = await readAll({ baseURL, headers })
    for (const write of writers.acknowledged.values()) expect(isKept(write, stored.get(write.id)), write.id).toBe(true)
    for (const doc of stored.values()) expect(isWhole(doc)).toBe(true)
    // Nobody was told that he may not, or that the server is at fault.
    expect(
      [...new Set(writers.refusals.map(({ status }) => status))].filter((status) => ![409, 503].includes(status)),
    ).toEqual([])
  })

  it('says that it is away while no node is primary, in words, and is back by itself', async () => {
    const { id } = await createDoc(app, 'pages', { title: 'Avant' })
    const { others, port } = await primaryPort()
    for (const other of others) await onNode(other, [{ replSetFreeze: 20 }])
    await onNode(port, [{ replSetStepDown: 20, force: true }])
    const save = () =>
      call(app, `/api/pages/${String(id)}`, {
        as: 'editor',
        headers: { 'accept-language': 'fr' },
        json: { title: 'Pendant' },
        method: 'PATCH',
      })
    const refused = save()
    await vi.waitUntil(async () => (await call(app, '/health/ready')).status === 503, PATIENCE)
    expect((await call(app, '/health/live')).status).toBe(200)
    const { body, headers, status, text } = await refused
    expect(status, text).toBe(503)
    expect(headers.get('retry-after')).toBe('5')
    expect(body.errors[0].message).toContain('La base de données ne répond pas pour le moment.')
    await vi.waitUntil(async () => (await call(app, '/health/ready')).status === 200, PATIENCE)
    await vi.waitUntil(async () => (await save()).status === 200, PATIENCE)
  })
})
