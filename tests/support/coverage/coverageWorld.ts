import { expect } from 'vitest'

import type { TestApp } from '../app/bootApp.js'
import type { AccountName } from '../app/createAccounts.js'

import { type Answer, call } from '../app/client.js'
import { createDoc, patchDoc } from '../app/content.js'

type Content = Record<string, unknown>

export type RefusedPoint = {
  code: string
  domain: string | null
  message: string
  partner: string | null
  path: string
}

/** The points that an answer refuses, in order. */
export const pointsOf = ({ body }: Answer): RefusedPoint[] => body?.errors?.[0]?.data?.errors ?? []

export const codesOf = (answer: Answer): string[] => pointsOf(answer).map(({ code }) => code)

/** A convention that every rule lets be published, but for what it covers. */
export const CONVENTION = {
  currency: 'EUR',
  deliberation: { adoptedOn: '1996-12-01', reference: 'DEL-1 (fictive)' },
  forecastAmount: 0,
  instrument: 'framework',
  object: 'Un objet (fictif)',
  signedOn: '1996-12-16',
  transmittedOn: '1996-12-16',
}

let count = 0

const named = (what: string): string => `${what} ${String((count += 1))} (fictif)`

/** Makes partners, conventions and projects over HTTP, and tells domains by their codes. */
export const createCoverageWorld = async (app: TestApp) => {
  const { body } = await call(app, '/api/domains?limit=100&depth=0')
  const ids = new Map((body.docs as { code: string; id: string }[]).map(({ code, id }) => [code, id]))
  const domain = (code: string): string => {
    const id = ids.get(code)
    if (id === undefined) throw new Error(`There is no domain ${code}.`)
    return id
  }
  const domains = (...codes: string[]): string[] => codes.map(domain)

  const partner = async (name: string, data: Content = {}): Promise<string> =>
    (await createDoc(app, 'partner-cities', { _status: 'published', country: 'CU', name, ...data })).id

  const convention = async (
    { codes = [], parties, ...data }: Content & { codes?: string[]; parties: string[] },
    as: AccountName = 'editor',
  ): Promise<string> => {
    const json = {
      _status: 'published',
      ...CONVENTION,
      domains: domains(...codes),
      parties: parties.map((id) => ({ partner: id })),
      title: named('Convention'),
      ...data,
    }
    return (await createDoc(app, 'conventions', json, { as })).id
  }

  /** What a project sends: with these partners, in these domains. */
  const projectData = ({ codes, partners, ...data }: Content & { codes: string[]; partners: string[] }): Content => ({
    domains: codes.map((code) => ({ domain: domain(code) })),
    partners: partners.map((id) => ({ partner: id })),
    startsOn: '2009-01-01',
    title: named('Projet'),
    ...data,
  })

  const draft = async (data: Parameters<typeof projectData>[0]): Promise<string> =>
    (await createDoc(app, 'projects', projectData(data), { query: '?draft=true' })).id

  /** A draft with a title in every language. */
  const translatedDraft = async (data: Parameters<typeof projectData>[0]): Promise<string> => {
    const id = await draft(data)
    for (const locale of ['es', 'en', 'ht'])
      await patchDoc(
        app,
        `projects/${id}`,
        { title: `Projet ${locale} (fictif)` },
        { query: `?draft=true&locale=${locale}` },
      )
    return id
  }

  const publish = (id: string, { as = 'editor', query = '' }: { as?: AccountName; query?: string } = {}) =>
    call(app, `/api/projects/${id}${query}`, { as, json: { _status: 'published' }, method: 'PATCH' })

  const project = async (data: Parameters<typeof projectData>[0]): Promise<string> => {
    const answer = await call(app, '/api/projects', {
      as: 'editor',
      json: { ...projectData(data), _status: 'published' },
    })
    expect(answer.status, answer.text).toBe(201)
    return answer.body.doc.id
  }

  const isPublic = async (path: string): Promise<boolean> => (await call(app, `/api/${path}`)).status === 200

  return { convention, domain, domains, draft, isPublic, partner, project, projectData, publish, translatedDraft }
}

export type CoverageWorld = Awaited<ReturnType<typeof createCoverageWorld>>
