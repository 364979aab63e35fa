import { execFile } from 'node:child_process'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Entry } from '../../src/audit/types.js'

import { writeAnchor } from '../../src/audit/chain/anchor.js'
import { pruneTrail } from '../../src/audit/prune/pruneTrail.js'
import { seed } from '../../src/seed/index.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { createDoc } from '../support/app/content.js'
import type { AccountName } from '../support/app/createAccounts.js'
import { entriesAfter, entriesOf, lastSequence, removeRows, tamper, verify } from '../support/audit/trail.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the proof of the audit log on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
    for (const title of ['Une page', '=1+1;"deux"', 'Une autre']) {
      await createDoc(app, 'pages', { _status: 'published', title })
    }
  })
  afterAll(() => app.close())

  /** Runs the command as a person would, while the application runs, on the same database. */
  const audit = (...args: string[]): Promise<{ code: number; stderr: string; stdout: string }> =>
    new Promise((resolve) => {
      const { database, secret } = app.settings
      const env = {
        DATABASE_URL: database.url,
        DATA_DIR: app.folder,
        HOME: process.env.HOME,
        LOG_LEVEL: 'silent',
        MEDIA_DIR: app.settings.mediaDir,
        PATH: process.env.PATH,
        PAYLOAD_SECRET: secret,
      }
      const command = ['--conditions=production', 'scripts/cli.mjs', 'audit-verify', ...args]
      execFile(process.execPath, command, { env: env as unknown as NodeJS.ProcessEnv }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, stderr, stdout }),
      )
    })

  const at = async (sequence: number): Promise<Entry> => {
    const [entry] = await entriesAfter(app.payload, sequence - 1)
    if (!entry) throw new Error(`There is no entry ${String(sequence)}.`)
    return entry
  }

  it('should be for administrators to read, and for nobody to write over any way', async () => {
    const listed = await call(app, '/api/audit-log?limit=1&depth=0', { as: 'admin' })
    const id = listed.body.docs[0].id as string
    const before = await entriesAfter(app.payload)
    const people: (AccountName | undefined)[] = [undefined, 'reader', 'translator', 'editor', 'admin']
    for (const as of people) {
      const who = as ? { as } : {}
      const status = as === 'admin' ? 200 : 403
      for (const path of ['/api/audit-log', `/api/audit-log/${id}`, '/api/audit-log/count', '/api/audit-log/export']) {
        expect([as, path, (await call(app, path, who)).status]).toEqual([as, path, status])
      }
      const writes: [string, string, object?][] = [
        ['POST', '', { action: 'published' }],
        ['PATCH', `/${id}`, { actorName: 'autre' }],
        ['DELETE', `/${id}`],
        ['PATCH', '?where[id][exists]=true', { actorName: 'autre' }],
        ['DELETE', '?where[id][exists]=true'],
        ['POST', `/${id}/duplicate`, {}],
        ['GET', '/versions'],
      ]
      for (const [method, path, json] of writes) {
        const answer = await call(app, `/api/audit-log${path}`, { ...who, method, ...(json && { json }) })
        expect([403, 404, 501], `${String(as)} ${method} ${path}: ${answer.text}`).toContain(answer.status)
      }
    }
    const { payload } = app
    const trusted = { collection: 'audit-log', depth: 0, overrideAccess: true } as const
    await expect(payload.create({ ...trusted, data: before[0] as never })).rejects.toThrow(/autorisé/)
    await expect(payload.update({ ...trusted, data: {}, id })).rejects.toThrow(/autorisé/)
    await expect(payload.delete({ ...trusted, id })).rejects.toThrow(/autorisé/)
    const graphQL = await callGraphQL(app, '{ AuditLogs { totalDocs } }', { as: 'admin' })
    expect(graphQL.body.data, graphQL.text).toBeUndefined()
    expect(graphQL.text).toMatch(/Cannot query field/)
    // Each export of the administrator's is an act of its own.
    expect((await entriesAfter(app.payload)).slice(0, before.length)).toEqual(before)
    expect(await verify(app)).not.toHaveProperty('problem')
  })

  it('should be handed out as a CSV that French spreadsheets read, formulas made text, and say so', async () => {
    const path = '/api/audit-log/export?where[action][equals]=published'
    let text = ''
    const entries = await entriesOf(app, async () => {
      const headers = { 'accept-language': 'fr', authorization: app.accounts.admin.headers.authorization ?? '' }
      const response = await fetch(`${app.baseURL}${path}`, { headers })
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="journal-audit-\d{4}-\d\d-\d\d\.csv"$/,
      )
      text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
    })
    expect(entries).toMatchObject([{ action: 'exported', actorName: 'admin', subjectCollection: 'audit-log' }])
    expect(text.startsWith('\uFEFFN°;Heure (UTC);Acte;Code;Qui;')).toBe(true)
    const lines = text.trimEnd().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[1]).toContain(';Publication;published;editor;')
    expect(lines[2]).toContain(`;"'=1+1;""deux""";fr;`)
    const refused = await entriesOf(app, async () => {
      const bad = '/api/audit-log/export?where[at][equals]=hier'
      expect((await call(app, bad, { as: 'admin' })).status).toBe(400)
      expect((await call(app, path, { as: 'editor' })).status).toBe(403)
    })
    expect(refused).toEqual([])
  })

  it('should hold for the command while the server runs, and fail where a line was changed, removed or cut off', async () => {
    const whole = await audit()
    expect([whole.code, whole.stderr], whole.stdout).toEqual([0, ''])
    const last = await lastSequence(app.payload)
    const head = writeAnchor({ hash: (await at(last)).entryHash, sequence: last })
    expect(whole.stdout).toContain(`Head: ${head}`)
    expect(whole.stdout).toContain(`no. 1 to ${String(last)}`)

    const { actorName, entryHash } = await at(5)
    await tamper(app.payload, 5, { actorName: 'quelqu’un d’autre' })
    const changed = await audit()
    expect(changed.code).toBe(1)
    expect(changed.stdout).toMatch(/NOT whole\. Entry 5 \(.+\) was changed/)
    // One who knows how it is done, but not the secret.
    await tamper(app.payload, 5, { entryHash: 'a'.repeat(64) })
    expect(await verify(app)).toMatchObject({ count: 4, problem: { kind: 'changed', sequence: 5 } })
    await tamper(app.payload, 5, { actorName, entryHash })
    expect(await verify(app)).not.toHaveProperty('problem')

    const newest = await at(last)
    await removeRows(app.payload, { sequence: { equals: last } })
    // What the chain alone cannot tell, the head that was kept elsewhere does.
    expect(await verify(app)).not.toHaveProperty('problem')
    const cutOff = await audit('--head', head)
    expect([cutOff.code, cutOff.stdout]).toEqual([
      1,
      expect.stringContaining(`Entry ${String(last)} is missing: the log was cut off`),
    ])
    await app.payload.db.create({ collection: 'audit-log', data: { ...newest, id: undefined } })
    expect(await verify(app)).toMatchObject({ count: last, head: { hash: newest.entryHash, sequence: last } })

    await removeRows(app.payload, { sequence: { in: [3, 4] } })
    expect(await verify(app)).toMatchObject({ problem: { kind: 'missing', sequence: 3, until: 4 } })
    await removeRows(app.payload, { sequence: { in: [1, 2] } })
    expect(await verify(app)).toMatchObject({ problem: { kind: 'missing', sequence: 1, until: 4 } })
  })
})

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the retention of the audit log on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ env: { AUDIT_RETENTION_DAYS: '30' }, kind })
  })
  afterAll(() => app.close())

  const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000)
  const prune = (days: number) =>
    pruneTrail({ now: inDays(days), payload: app.payload, retentionDays: app.settings.auditRetentionDays })

  it('should remove what is older, leave the rest whole, and say since when', async () => {
    const before = await lastSequence(app.payload)
    expect(await prune(29)).toBeUndefined()
    expect(await prune(31)).toBe(before)
    expect(await entriesAfter(app.payload)).toMatchObject([
      { action: 'pruned', actorName: 'system', sequence: before + 1, way: 'job' },
    ])
    expect(await verify(app)).toMatchObject({ count: 1, first: { sequence: before + 1 } })
    await createDoc(app, 'pages', { _status: 'published', title: 'Après' })
    expect(await verify(app)).toMatchObject({ count: 2, head: { sequence: before + 2 } })
    expect(await prune(32)).toBe(before + 2)
    expect(await verify(app)).toMatchObject({ count: 1, first: { sequence: before + 3 } })
    expect(await pruneTrail({ now: inDays(9999), payload: app.payload, retentionDays: 0 })).toBeUndefined()
    // What a pruning left is part of the chain: without it nothing says that the rest was to go.
    await createDoc(app, 'pages', { _status: 'published', title: 'Encore' })
    await removeRows(app.payload, { sequence: { equals: before + 3 } })
    expect(await verify(app)).toMatchObject({ problem: { kind: 'missing', sequence: 1, until: before + 3 } })
  })

  it('should keep one line for demonstration content', async () => {
    if (kind === 'mongodb') return
    const entries = await entriesOf(app, () => seed({ payload: app.payload }))
    expect(entries).toMatchObject([{ action: 'seeded', actorName: 'system', way: 'server' }])
    expect((await call(app, '/api/projects?limit=1')).body.totalDocs).toBeGreaterThan(0)
  })
})
