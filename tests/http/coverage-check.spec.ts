import { execFile } from 'node:child_process'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { freshMongodbUrl } from '../support/parts/mongodbUrl.js'
import { serverFolder, withServer } from '../support/server/startServer.js'

type Result = { code: number; stderr: string; stdout: string }

const ADMIN = { email: 'first@example.org', password: 'un mot de passe fictif' }

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

/** A published project whose only convention ends in so many days, made over HTTP. */
const createProject = async (baseURL: string, days: number): Promise<void> => {
  const login = await fetch(`${baseURL}/api/users/login`, {
    body: JSON.stringify(ADMIN),
    headers: { 'content-type': 'application/json' },
    method: 'POST',
  })
  const { token } = (await login.json()) as { token: string }
  const create = async (collection: string, data: object): Promise<string> => {
    const answer = await fetch(`${baseURL}/api/${collection}`, {
      body: JSON.stringify({ _status: 'published', ...data }),
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      method: 'POST',
    })
    const text = await answer.text()
    expect(answer.status, text).toBe(201)
    return (JSON.parse(text) as { doc: { id: string } }).doc.id
  }
  const found = await fetch(`${baseURL}/api/domains?where[code][equals]=CULT&depth=0`)
  const domain = ((await found.json()) as { docs: { id: string }[] }).docs[0]?.id
  const partner = await create('partner-cities', { country: 'CU', name: 'Une ville (fictive)' })
  await create('conventions', {
    currency: 'EUR',
    deliberation: { adoptedOn: '2020-01-10', reference: 'DEL-1 (fictive)' },
    domains: [domain],
    endsOn: inDays(days),
    forecastAmount: 0,
    instrument: 'framework',
    object: 'Un objet (fictif)',
    parties: [{ partner }],
    signedOn: '2020-02-01',
    title: 'Une convention (fictive)',
    transmittedOn: '2020-02-02',
  })
  await create('projects', {
    domains: [{ domain }],
    partners: [{ partner }],
    startsOn: '2021-01-01',
    title: 'Un projet (fictif)',
  })
}

describe.each(['sqlite', 'mongodb'] as const)('npm run coverage:check on %s', (kind) => {
  let env: Record<string, string>
  let folder: Awaited<ReturnType<typeof serverFolder>>

  const run = (args: string[], more: Record<string, string> = {}): Promise<Result> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--conditions=production', 'scripts/cli.mjs', 'coverage-check', ...args],
        { env: { HOME: process.env.HOME, PATH: process.env.PATH, ...env, ...more } as unknown as NodeJS.ProcessEnv },
        (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, stderr, stdout }),
      )
    })

  beforeAll(async () => {
    folder = await serverFolder()
    env = {
      ...folder.env,
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_ENABLED: 'false',
      ADMIN_PASSWORD: ADMIN.password,
      DEMO_CONTENT: 'false',
      ...(kind === 'mongodb' && {
        DATABASE_URL: freshMongodbUrl(),
        PAYLOAD_SECRET: 'x'.repeat(10) + '0123456789abcdefghijkl',
      }),
    }
    await withServer(env, ({ baseURL }) => createProject(baseURL, 20))
  })
  afterAll(() => folder.remove())

  it('should show what a check would find, and keep nothing', async () => {
    const { code, stdout, stderr } = await run(['--dry-run'])
    expect(code, stderr).toBe(0)
    expect(plain(stdout)).toMatch(/^Couverture des projets au .+ \(première vérification\)$/m)
    expect(plain(stdout)).toContain('1 projet publié : 1 bientôt échu.')
    expect(plain(stdout)).toMatch(/- Un projet \(fictif\)\n {4}Une ville \(fictive\), .+ : couvert jusqu’au /)
    expect(stdout).toContain('À blanc')
    const later = await run(['--date', inDays(40)])
    expect(later.code, later.stderr).toBe(0)
    expect(plain(later.stdout)).toContain('plus couvert depuis le')
    expect(later.stdout).toContain('À blanc')
  })

  it('should keep one check a day, write its message to the log without mail, and say the second time that it is done', async () => {
    const first = await run([], { LOG_LEVEL: 'info' })
    expect(first.code, first.stderr).toBe(0)
    expect(first.stdout).toContain('Vérification conservée.')
    const logged = first.stdout.split('\n').filter((line) => line.startsWith('{'))
    const told = logged
      .map((line) => JSON.parse(line) as { level: number; msg: string })
      .filter(({ msg }) => msg.includes('Bonjour,'))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ level: 30, msg: expect.stringContaining('Un projet (fictif)') })
    expect(first.stdout).not.toContain(ADMIN.email)

    const second = await run([])
    expect(second.code, second.stderr).toBe(0)
    expect(second.stdout).toContain('Déjà faite')
    expect(second.stdout).not.toContain('Bonjour,')

    const forced = await run(['--force', '--json'])
    expect(forced.code, forced.stderr).toBe(0)
    expect(JSON.parse(forced.stdout)).toMatchObject({
      changes: [{ kind: 'expiring', project: 'Un projet (fictif)' }],
      mail: 'logged',
      status: 'checked',
      totals: { expiring: 1, projects: 1 },
    })
  })

  it.each([
    [['--date', '2027-02-30'], /"2027-02-30" is no day/],
    [['--date', 'hier'], /"hier" is no day/],
    [['--tomorrow'], /--tomorrow/],
  ])('should refuse %j with one line', async (args, reason) => {
    const { code, stderr, stdout } = await run(args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(reason)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
