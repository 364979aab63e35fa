import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { freshMongodbUrl } from '../support/parts/mongodbUrl.js'
import { serverFolder, startServer, withServer } from '../support/server/startServer.js'

const SECRET = 'k3yd0nt-leak-5ecret-0f-the-te5t5-abcdef'
const NO_DEMO = { DEMO_CONTENT: 'false' }

let folder: Awaited<ReturnType<typeof serverFolder>>
beforeAll(async () => {
  folder = await serverFolder()
})
afterAll(() => folder.remove())

const passwordIn = (output: string): string | undefined =>
  /Password\s+(\S{16})\s+\(shown only this once/.exec(output)?.[1]

describe('the first and the second start', () => {
  it('should print the addresses and a password that logs in, once only', async () => {
    let password: string | undefined
    await withServer({ ...folder.env, ...NO_DEMO }, async ({ baseURL, output }) => {
      expect(output()).toContain(`${baseURL}/admin`)
      expect(output()).toContain(`${baseURL}/api/graphql`)
      expect(output()).toContain('admin@jumelage.local')
      // Nothing but the banner: what the parts say of themselves is for LOG_LEVEL=debug.
      expect(output()).not.toContain('"level"')
      password = passwordIn(output())
      const answer = await fetch(`${baseURL}/api/users/login`, {
        body: JSON.stringify({ email: 'admin@jumelage.local', password }),
        headers: { 'content-type': 'application/json' },
        method: 'POST',
      })
      expect(answer.status).toBe(200)
    })
    expect(password).toBeDefined()

    await withServer({ ...folder.env, ...NO_DEMO }, ({ output, upAfterMs }) => {
      expect(output()).toContain('/api')
      expect(output()).not.toContain('Password')
      expect(output()).not.toContain(String(password))
      console.log(`second start: up after ${upAfterMs()} ms`)
      return Promise.resolve()
    })
  })

  it('should start ten times out of ten', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      await withServer({ ...folder.env, ...NO_DEMO }, async ({ baseURL }) => {
        expect((await fetch(`${baseURL}/health/ready`)).status).toBe(200)
      })
    }
  }, 180_000)

  it('should log each request as one JSON line, with the id in its answer, at debug level', async () => {
    await withServer({ ...folder.env, ...NO_DEMO, LOG_LEVEL: 'debug' }, async ({ baseURL, output }) => {
      const answer = await fetch(`${baseURL}/api/pages`)
      await expect.poll(output).toContain(String(answer.headers.get('x-request-id')))
      const lines = output()
        .split('\n')
        .filter((line) => line.startsWith('{'))
      for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow()
    })
  })

  it('should log a refused request in one line that is no error', async () => {
    await withServer({ ...folder.env, ...NO_DEMO }, async ({ baseURL, output }) => {
      const answer = await fetch(`${baseURL}/api/pages?where[internalNotes][equals]=x`)
      expect(answer.status).toBe(400)
      await expect.poll(output).toContain(String(answer.headers.get('x-request-id')))
      const levels = [...output().matchAll(/"level":(\d+)/g)].map(([, level]) => level)
      expect(levels, output()).toEqual(['40'])
    })
  })
})

describe('stopping', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'should finish a running request at two %s and end with 0',
    async (signal) => {
      await withServer({ ...folder.env, ...NO_DEMO }, async ({ baseURL, child, ended, output }) => {
        // A body that comes slowly keeps the request running for as long as the test wants.
        let finish = (): void => undefined
        const body = new ReadableStream<Uint8Array>({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode('{"email":'))
            finish = () => {
              controller.enqueue(new TextEncoder().encode('"nobody@jumelage.test","password":"wrong"}'))
              controller.close()
            }
          },
        })
        const answer = fetch(`${baseURL}/api/users/login`, {
          body,
          duplex: 'half',
          headers: { 'content-type': 'application/json' },
          method: 'POST',
        } as RequestInit)
        await expect.poll(async () => (await fetch(`${baseURL}/health/live`)).status).toBe(200)
        child.kill(signal)
        child.kill(signal)
        await expect
          .poll(
            () =>
              fetch(`${baseURL}/health/live`).then(
                () => 'open',
                () => 'closed',
              ),
            { timeout: 5000 },
          )
          .toBe('closed')
        finish()
        expect((await answer).status).toBe(401)
        expect(await ended, output()).toBe(0)
      })
    },
  )
})

describe('a start that cannot be', () => {
  const refuse = async (env: Record<string, string>, expected: RegExp): Promise<void> => {
    const server = await startServer({ ...folder.env, ...NO_DEMO, ...env })
    const code = await server.ended
    const lines = server
      .output()
      .trim()
      .split('\n')
      .filter((line) => !line.endsWith('…'))
    expect(lines, server.output()).toHaveLength(1)
    expect(lines[0]).toMatch(/^Jumelage cannot start\. /)
    expect(lines[0]).toMatch(expected)
    expect(server.output()).not.toMatch(/^\s+at /m)
    for (const secret of [SECRET, 'hunter2-of-the-database']) expect(server.output()).not.toContain(secret)
    expect(code).toBe(1)
  }

  it('should name a taken port, and leave no account behind whose password nobody saw', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const own = await serverFolder()
    try {
      const { port } = other.address() as { port: number }
      await refuse({ ...own.env, PORT: String(port) }, new RegExp(`Port ${port} is taken.*PORT`))
      await withServer({ ...own.env, ...NO_DEMO }, ({ output }) => {
        expect(passwordIn(output())).toBeDefined()
        return Promise.resolve()
      })
    } finally {
      other.close()
      await own.remove()
    }
  })

  it('should name a data folder that cannot be written', async () => {
    const file = path.join(folder.path, 'a-file')
    await writeFile(file, '')
    await refuse({ DATA_DIR: path.join(file, 'data') }, /cannot be written.*DATA_DIR/)
    await refuse({ MEDIA_DIR: path.join(file, 'media') }, /cannot be written.*MEDIA_DIR/)
  })

  it('should say what is wrong with DATABASE_URL', async () => {
    const garbage = path.join(folder.path, 'garbage.db')
    await writeFile(garbage, 'This is no database, however long one looks at it.')
    await refuse(
      { DATABASE_URL: 'postgres://me:hunter2-of-the-database@localhost/x' },
      /DATABASE_URL is not understood/,
    )
    await refuse({ DATABASE_URL: `file:${garbage}` }, /DATABASE_URL: the file is not a SQLite database/)
  })

  it('should say that no MongoDB answers, without the password in the address', async () => {
    const env = {
      DATABASE_URL: 'mongodb://me:hunter2-of-the-database@127.0.0.1:1/x?replicaSet=rs0',
      PAYLOAD_SECRET: SECRET,
    }
    await refuse(env, /DATABASE_URL: no MongoDB answers there/)
  })

  it('should ask for a secret with MongoDB, and for a strong one in production', async () => {
    await refuse({ DATABASE_URL: 'mongodb://127.0.0.1:1/x?replicaSet=rs0' }, /PAYLOAD_SECRET is missing/)
    await refuse(
      { NODE_ENV: 'production', PAYLOAD_SECRET: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' },
      /PAYLOAD_SECRET is too weak/,
    )
    await refuse({ NODE_ENV: 'production', PAYLOAD_SECRET: 'short' }, /PAYLOAD_SECRET is too weak/)
  })

  it('should refuse a MongoDB without a replica set in production', async () => {
    const url = new URL(freshMongodbUrl())
    url.searchParams.delete('replicaSet')
    url.searchParams.set('directConnection', 'true')
    await refuse({ DATABASE_URL: url.href, NODE_ENV: 'production', PAYLOAD_SECRET: SECRET }, /replicaSet=rs0/)
  })

  it('should name every setting that is not understood', async () => {
    await refuse({ PORT: 'http' }, /PORT is "http"/)
    await refuse({ DEMO_CONTENT: 'perhaps' }, /DEMO_CONTENT is "perhaps"/)
    await refuse({ SERVER_URL: 'cms.example.fr' }, /SERVER_URL is "cms\.example\.fr"/)
    await refuse({ ADMIN_EMAIL: 'admin@example.fr', ADMIN_PASSWORD: 'short' }, /ADMIN_PASSWORD must have 12 characters/)
  })
})

describe('the API alone', () => {
  it('should load neither Next nor the browser side of React', async () => {
    const hook = path.join(folder.path, 'trace.mjs')
    const trace = path.join(folder.path, 'trace.txt')
    // Notes every module that Node loads, ES modules through a loader and CommonJS ones at the end.
    await writeFile(
      hook,
      `import { appendFileSync } from 'node:fs'
import { createRequire, register } from 'node:module'
const loader = \`import { appendFileSync } from 'node:fs'
export const load = (url, context, next) => { appendFileSync(\${JSON.stringify(${JSON.stringify(trace)})}, url + '\\\\n'); return next(url, context) }\`
register('data:text/javascript,' + encodeURIComponent(loader))
process.on('exit', () => appendFileSync(${JSON.stringify(trace)}, Object.keys(createRequire(import.meta.url).cache).join('\\n')))
`,
    )
    const server = await startServer({
      ...folder.env,
      ...NO_DEMO,
      ADMIN_ENABLED: 'false',
      NODE_OPTIONS: `--import ${hook}`,
    })
    await server.isUp
    expect(server.output()).not.toContain('/admin')
    const admin = await fetch(`${server.baseURL}/admin`)
    expect(admin.status).toBe(404)
    expect(await admin.json()).toMatchObject({ errors: [{ message: expect.any(String) as string }] })
    expect((await fetch(`${server.baseURL}/`)).status).toBe(404)
    expect((await fetch(`${server.baseURL}/api/pages`)).status).toBe(200)
    const graphQL = await fetch(`${server.baseURL}/api/graphql`, {
      body: JSON.stringify({ query: '{ Pages { totalDocs } }' }),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    expect(graphQL.status).toBe(200)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    const packages = new Set(
      [...(await readFile(trace, 'utf8')).matchAll(/node_modules\/((?:@[^/]+\/)?[^/\n]+)\//g)].map(([, name]) => name),
    )
    expect(packages).toContain('express')
    expect(packages).toContain('graphql')
    for (const absent of ['next', 'react-dom', '@payloadcms/next', '@aws-sdk/client-s3', 'nodemailer'])
      expect(packages).not.toContain(absent)
  })
})
