import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { LIMIT_SETTINGS } from '../../src/config/limits.js'
import { bootApp, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { richText } from '../support/app/richText.js'

const run = promisify(execFile)

const readme = await readFile('README.md', 'utf8')

const sectionOf = (title: string): string => readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? ''

const commandsOf = (section: string): string[] =>
  [...section.matchAll(/```sh\n([^]*?)```/g)].map(([, command]) => command ?? '')

/** The names that the settings read, whichever way they read them. */
const settingNames = async (): Promise<string[]> => {
  const files = ['src/config/settings.ts', 'src/config/rateLimits.ts']
  const source = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n')
  const names = [...source.matchAll(/\benv\.([A-Z][A-Z0-9_]*)|(?:\((?:env, )?|: )'([A-Z][A-Z0-9_]{3,})'/g)].map(
    ([, read, asked]) => read ?? asked ?? '',
  )
  return [...new Set([...names, ...Object.values(LIMIT_SETTINGS).map(({ env }) => env)])]
    .filter((name) => name !== 'JUMELAGE_ENV')
    .sort()
}

describe('the settings in the README', () => {
  it('should be those that the server reads, no more and no less', async () => {
    const table = sectionOf('Settings')
    const told = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
      [...(cell ?? '').matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name),
    )
    expect([...new Set(told)].sort()).toEqual(await settingNames())
  })

  it('should be in .env.example too, but for NODE_ENV', async () => {
    const example = await readFile('.env.example', 'utf8')
    const told = [...example.matchAll(/^#?([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name)
    expect(told.sort()).toEqual((await settingNames()).filter((name) => name !== 'NODE_ENV'))
  })
})

describe('the limits in docs/guard.md', () => {
  it('should be those that hold, with their defaults and bounds', async () => {
    const text = await readFile('docs/guard.md', 'utf8')
    const told = [...text.matchAll(/^\| `([A-Z_]+)` \| (\d+) \| (\d+) \| (\d+) \|/gm)].map(
      ([, env, fallback, min, max]) => ({ env, fallback: Number(fallback), max: Number(max), min: Number(min) }),
    )
    const byName = (one: { env?: string | undefined }, other: { env?: string | undefined }): number =>
      String(one.env).localeCompare(String(other.env))
    expect(told.sort(byName)).toEqual(Object.values(LIMIT_SETTINGS).sort(byName))
  })
})

describe('the requests in the README', () => {
  const [exports = '', ...requests] = commandsOf(sectionOf('Five requests of a website'))
  let app: TestApp
  let env: Record<string, string>

  const publish = async (path: string, json: object): Promise<string> => {
    const answer = await call(app, path, { as: 'editor', json: { _status: 'published', ...json } })
    expect(answer.status, answer.text).toBe(201)
    return answer.body.doc.id
  }

  /** Runs a command exactly as it is printed, after the line that the section begins with. */
  const answerOf = async (command: string | undefined): Promise<any> => {
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', `${exports}\n${command ?? 'false'}`], {
      env: { PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv,
    })
    return JSON.parse(stdout)
  }

  beforeAll(async () => {
    app = await bootApp()
    const { admin, reader } = app.accounts
    const apiKey = reader.headers.authorization?.split(' ').at(-1) ?? ''
    env = { API_KEY: apiKey, CMS: app.baseURL, EMAIL: admin.email, PASSWORD: admin.password }
    const partner = await publish('/api/partner-cities', {
      country: 'CU',
      name: 'Santiago de Cuba',
      portrait: richText('Une ville'),
      summary: 'Ville jumelle',
    })
    const spanish = {
      _status: 'published',
      name: 'Santiago de Cuba',
      portrait: richText('Una ciudad'),
      summary: 'Ciudad hermanada',
    }
    expect(
      (await call(app, `/api/partner-cities/${partner}?locale=es`, { as: 'editor', json: spanish, method: 'PATCH' }))
        .status,
    ).toBe(200)
    const { docs } = await app.payload.find({ collection: 'domains', depth: 0, limit: 1, overrideAccess: true })
    const convention = await publish('/api/conventions', {
      currency: 'EUR',
      deliberation: { adoptedOn: '2026-12-01', reference: 'DEL-1 (fictive)' },
      domains: [docs[0]?.id],
      endsOn: '2029-12-31',
      forecastAmount: 0,
      instrument: 'framework',
      object: 'Culture',
      parties: [{ partner, signedOn: '2027-01-01' }],
      signedOn: '2027-01-01',
      startsOn: '2027-01-01',
      title: 'Accord de 2027',
      transmittedOn: '2027-01-02',
    })
    await publish('/api/projects', {
      activityStatus: 'implementation',
      body: richText('Un projet'),
      code: 'README-1',
      conventions: [convention],
      domains: [{ domain: docs[0]?.id }],
      partners: [{ partner, role: 'partner' }],
      startsOn: '2027-02-01',
      summary: 'Résumé',
      title: 'Écoles et risques (fictif)',
    })
    const draft = await call(app, '/api/projects?draft=true', {
      as: 'editor',
      json: { title: 'Un brouillon (fictif)' },
    })
    expect(draft.status, draft.text).toBe(201)
  })
  afterAll(() => app.close())

  it('should be five', () => {
    expect(requests).toHaveLength(5)
  })

  it('should list projects with their partners', async () => {
    const { docs } = await answerOf(requests[0])
    expect(docs[0]).toMatchObject({
      partners: [{ partner: { name: 'Santiago de Cuba' } }],
      title: 'Écoles et risques (fictif)',
    })
    expect(JSON.stringify(docs)).not.toContain('brouillon')
  })

  it('should find a partner city by its slug, in Spanish', async () => {
    const { docs } = await answerOf(requests[1])
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ _locale: 'es', slug: 'santiago-de-cuba', summary: 'Ciudad hermanada' })
  })

  it('should read a project with its partner and its convention over GraphQL', async () => {
    const { data, errors } = await answerOf(requests[2])
    expect(errors).toBeUndefined()
    expect(data.Projects.docs[0]).toMatchObject({
      conventions: [{ title: 'Accord de 2027' }],
      partners: [{ partner: { country: 'CU', name: 'Santiago de Cuba' } }],
    })
  })

  it('should preview a draft with an API key', async () => {
    const { docs } = await answerOf(requests[3])
    expect(docs[0]).toMatchObject({ title: 'Un brouillon (fictif)' })
  })

  it('should log in', async () => {
    const { token, user } = await answerOf(requests[4])
    expect(token).toEqual(expect.any(String))
    expect(user.email).toBe(app.accounts.admin.email)
  })
})
