import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import mongoose from 'mongoose'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

import { browserOrReason } from '../support/parts/chromium.js'
import setupMongodb from '../support/parts/globalSetup.js'
import { keepScreenshot } from '../support/parts/keepScreenshot.js'
import { madeOnce } from '../support/parts/madeOnce.js'
import { mongodOrReason } from '../support/parts/mongod.js'
import { isMissing } from '../support/parts/orReason.js'

const parts = join(import.meta.dirname, '../support/parts')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jumelage-parts-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

describe('mongod', () => {
  it('is a replica set that keeps a committed transaction and drops an aborted one', async (context) => {
    const mongodb = await mongodOrReason()
    if (isMissing(mongodb)) return context.skip(mongodb.reason)
    onTestFinished(mongodb.stop)
    expect(new URL(mongodb.url).hostname).toBe('127.0.0.1')

    const connection = await mongoose.createConnection(mongodb.url, { dbName: 'parts' }).asPromise()
    onTestFinished(() => connection.close())
    const towns = connection.collection('towns')
    await towns.insertOne({ name: 'témoin fictif' })

    await connection.transaction(async (session) => {
      await towns.insertOne({ name: 'gardée' }, { session })
    })
    const failing = connection.transaction(async (session) => {
      await towns.insertOne({ name: 'perdue' }, { session })
      throw new Error('abandon')
    })
    await expect(failing).rejects.toThrow('abandon')

    const names = (await towns.find().toArray()).map(({ name }) => String(name))
    expect(names.sort()).toEqual(['gardée', 'témoin fictif'])
  })

  it('stops with its folder removed', async (context) => {
    vi.stubEnv('TMPDIR', folder)
    const mongodb = await mongodOrReason()
    if (isMissing(mongodb)) return context.skip(mongodb.reason)
    expect(await readdir(folder)).toHaveLength(1)

    await mongodb.stop()

    expect(await readdir(folder)).toEqual([])
    const attempt = mongoose.createConnection(mongodb.url, { serverSelectionTimeoutMS: 500 }).asPromise()
    await expect(attempt).rejects.toThrow()
  })

  it('is one server for all projects of a run, up until the last has left', async (context) => {
    const given: Record<string, unknown>[] = [{}, {}]
    const projects = given.map(
      (values) => ({ provide: (key: string, value: unknown) => (values[key] = value) }) as never,
    )
    const [leaveFirst, leaveSecond] = await Promise.all(projects.map((project) => setupMongodb(project)))
    const url = given[0]?.mongodbUrl
    if (typeof url !== 'string') return context.skip(String(given[0]?.mongodbReason))
    expect(given[1]).toEqual({ mongodbUrl: url, mongodbReason: null })

    await leaveFirst?.()
    const connection = await mongoose.createConnection(url).asPromise()
    await expect(connection.db?.command({ ping: 1 })).resolves.toMatchObject({ ok: 1 })
    await connection.close()

    await leaveSecond?.()
    await expect(mongoose.createConnection(url, { serverSelectionTimeoutMS: 500 }).asPromise()).rejects.toThrow()
  })

  it('gives the reason when the chosen binary does not run, and fails for it under CI', async () => {
    vi.stubEnv('MONGOMS_SYSTEM_BINARY', join(folder, 'no-such-mongod'))
    vi.stubEnv('CI', '')
    await expect(mongodOrReason()).resolves.toEqual({ reason: expect.stringContaining('no-such-mongod') })
    vi.stubEnv('CI', 'true')
    await expect(mongodOrReason()).rejects.toThrow('no-such-mongod')
  })
})

describe('Chromium', () => {
  it('opens a page served on a free port, clicks, and keeps a picture of it', async (context) => {
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(`<h1>Coopération</h1><button onclick="this.textContent = 'Enregistré'">Enregistrer</button>`)
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')

    const found = await browserOrReason()
    if (isMissing(found)) return context.skip(found.reason)
    onTestFinished(() => found.browser.close())
    const page = await found.browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.getByRole('button', { name: 'Enregistrer' }).click()

    expect(await page.getByRole('button').textContent()).toBe('Enregistré')
    const drawings = await page.evaluate(() =>
      ['', 'e', 'é', 'ç', 'ñ', 'ò'].map((text) => {
        const canvas = document.createElement('canvas')
        const pen = canvas.getContext('2d')
        if (!pen) throw new Error('no canvas')
        pen.font = '40px sans-serif'
        pen.fillText(text, 10, 60)
        return canvas.toDataURL()
      }),
    )
    expect(new Set(drawings).size, 'each letter is drawn as itself').toBe(drawings.length)

    const picture = await keepScreenshot(page, `parts ${Date.now()}`)
    onTestFinished(() => rm(picture))
    const bytes = await readFile(picture)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(picture).toMatch(/tests\/artifacts\/parts-\d+\.png$/)
  })

  it('gives the reason when the chosen browser does not start, and fails for it under CI', async () => {
    vi.stubEnv('CHROME_PATH', join(folder, 'no-such-chrome'))
    vi.stubEnv('CI', '')
    await expect(browserOrReason()).resolves.toEqual({ reason: expect.stringContaining('no-such-chrome') })
    vi.stubEnv('CI', 'true')
    await expect(browserOrReason()).rejects.toThrow('no-such-chrome')
  })
})

describe('what is fetched once', () => {
  it('is made by one of several processes that ask at once', async () => {
    const script = `
      const { madeOnce } = await import(${JSON.stringify(join(parts, 'madeOnce.ts'))})
      const { appendFile, writeFile } = await import('node:fs/promises')
      const { setTimeout: pause } = await import('node:timers/promises')
      await madeOnce({ folder: ${JSON.stringify(join(folder, 'part'))}, make: async (staging) => {
        await appendFile(${JSON.stringify(join(folder, 'log'))}, 'made\\n')
        await pause(300)
        await writeFile(staging + '/file', 'whole')
      } })
    `
    const run = async (): Promise<number> => {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        stdio: 'inherit',
      })
      const [code] = (await once(child, 'exit')) as [number]
      return code
    }
    expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0])
    expect(await readFile(join(folder, 'log'), 'utf8')).toBe('made\n')
    expect(await readFile(join(folder, 'part', 'file'), 'utf8')).toBe('whole')
    expect((await readdir(folder)).sort()).toEqual(['log', 'part'])
  })

  it('takes over the lock of a process that died, and leaves nothing of a failed attempt', async () => {
    const target = join(folder, 'part')
    const dead = spawn(process.execPath, ['-e', ''])
    await once(dead, 'exit')
    await writeFile(`${target}.lock`, String(dead.pid))

    const failing = madeOnce({
      folder: target,
      make: async (staging) => {
        await writeFile(join(staging, 'half'), '')
        throw new Error('no network')
      },
    })
    await expect(failing).rejects.toThrow('no network')
    expect(await readdir(folder)).toEqual([])

    await madeOnce({ folder: target, make: (staging) => writeFile(join(staging, 'file'), '') })
    expect((await stat(join(target, 'file'))).isFile()).toBe(true)
  })
})
