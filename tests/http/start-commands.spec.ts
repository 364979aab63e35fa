import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { freshMongodbUrl } from '../support/parts/mongodbUrl.js'
import { serverFolder, withServer } from '../support/server/startServer.js'

type Result = { code: number; output: string }

let folder: Awaited<ReturnType<typeof serverFolder>>
beforeAll(async () => {
  folder = await serverFolder()
})
afterAll(() => folder.remove())

const run = (command: string, env: Record<string, string>, args: string[]): Promise<Result> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--conditions=production', 'scripts/cli.mjs', command, ...args],
      {
        env: { HOME: process.env.HOME, PATH: process.env.PATH, ...folder.env, ...env } as unknown as NodeJS.ProcessEnv,
      },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr })
      },
    )
    child.stdin?.end()
  })

const userCreate = (env: Record<string, string>, args: string[]): Promise<Result> => run('user-create', env, args)

describe.each(['sqlite', 'mongodb'] as const)('npm run user:create on %s', (kind) => {
  let env: Record<string, string>
  beforeAll(() => {
    env = {
      DEMO_CONTENT: 'false',
      ...(kind === 'mongodb' && { DATABASE_URL: freshMongodbUrl(), PAYLOAD_SECRET: randomUUID() }),
    }
  })

  it('should make an administrator who can log in, and show the made password once', async () => {
    const made = await userCreate(env, ['--email', 'first@example.org', '--name', 'Première', '--role', 'admin'])
    expect(made.code, made.output).toBe(0)
    const password = /Password: (\S{20})/.exec(made.output)?.[1]
    await withServer(env.DATABASE_URL ? env : { ...env, ...folder.env }, async ({ baseURL, output }) => {
      expect(output()).not.toContain('made at this first start')
      const answer = await fetch(`${baseURL}/api/users/login`, {
        body: JSON.stringify({ email: 'first@example.org', password }),
        headers: { 'content-type': 'application/json' },
        method: 'POST',
      })
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({ user: { role: 'admin' } })
    })
  })

  it('should give a website a key instead of a password', async () => {
    const made = await userCreate(env, ['--email', 'site@example.org', '--name', 'Site', '--role', 'reader'])
    expect(made.code, made.output).toBe(0)
    expect(made.output).not.toContain('Password')
    const authorization = /Authorization: (users API-Key \S+)/.exec(made.output)?.[1] ?? ''
    await withServer(env.DATABASE_URL ? env : { ...env, ...folder.env }, async ({ baseURL }) => {
      const answer = await fetch(`${baseURL}/api/users/me`, { headers: { authorization } })
      expect(await answer.json()).toMatchObject({ user: { email: 'site@example.org', role: 'reader' } })
    })
  })

  it.each([
    [['--email', 'first@example.org', '--name', 'Encore', '--role', 'editor'], /already an account/],
    [['--email', 'nobody', '--name', 'Personne'], /not an e-mail address/],
    [['--email', 'x@example.org', '--name', 'X', '--role', 'king'], /no role "king"/],
    [['--email', 'x@example.org', '--name', 'X', '--role', 'translator'], /needs languages/],
    [['--email', 'x@example.org', '--name', 'X', '--role', 'translator', '--locales', 'de'], /no language "de"/],
    [['--name', 'X'], /no terminal to ask/],
    [['--password', 'x'], /--password/],
  ])('should refuse %j with one line', async (args, reason) => {
    const { code, output } = await userCreate(env, args)
    expect(code).toBe(1)
    expect(output).toMatch(reason)
    expect(output).not.toMatch(/^\s+at /m)
  })
})

describe('npm run seed', () => {
  it('should put the content in once, and delete nothing unless someone says so', async () => {
    const own = await serverFolder()
    try {
      const nobody = await run('seed', own.env, [])
      expect([nobody.code, nobody.output]).toEqual([1, expect.stringMatching(/^There is no administrator[^\n]*\n$/)])
      await userCreate(own.env, ['--email', 'first@example.org', '--name', 'Première', '--role', 'admin'])
      const first = await run('seed', own.env, [])
      expect(first.code, first.output).toBe(0)
      const again = await run('seed', own.env, [])
      expect(again.code, again.output).toBe(0)
      const unasked = await run('seed', own.env, ['--reset'])
      expect(unasked.code, unasked.output).toBe(1)
      expect(unasked.output).toContain('Nothing was deleted')
      const titles = async (): Promise<string[]> => {
        let docs: { id: string; title: string }[] = []
        await withServer({ ...own.env, DEMO_CONTENT: 'false' }, async ({ baseURL }) => {
          const answer = await fetch(`${baseURL}/api/projects?limit=100&sort=title&depth=0`)
          docs = ((await answer.json()) as { docs: typeof docs }).docs
        })
        return docs.map(({ id, title }) => `${id} ${title}`)
      }
      const before = await titles()
      expect(before.length).toBeGreaterThan(3)
      const reset = await run('seed', own.env, ['--reset', '--yes'])
      expect(reset.code, reset.output).toBe(0)
      const after = await titles()
      expect(after).toHaveLength(before.length)
      expect(after.filter((entry) => before.includes(entry))).toEqual([])
    } finally {
      await own.remove()
    }
  }, 120_000)
})
