import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DatabaseKind } from '../support/app/bootApp.js'

import { call, callGraphQL } from '../support/app/client.js'
import { bootWorld, type World } from '../support/guard/world.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('ordinary queries on %s', (kind) => {
  let world: World
  beforeAll(async () => {
    world = await bootWorld(kind)
  })
  afterAll(() => world.app.close())

  const get = (path: string) => call(world.app, path)

  it.each([
    ['/api/projects?depth=1', 1],
    ['/api/projects?depth=3&limit=100&page=1', 1],
    ['/api/pages?where[slug][equals]=accueil', 1],
    ['/api/pages?where[title][like]=accu', 1],
    ['/api/pages?where[parent][exists]=false', 1],
    ['/api/partner-cities?sort=name', 2],
    ['/api/partner-cities?sort=name&locale=es', 2],
    ['/api/partner-cities?locale=es', 2],
    ['/api/partner-cities?sort=-relationSince,name', 2],
    ['/api/partner-cities?where[relationSince][greater_than]=1990-01-01', 1],
    ['/api/partner-cities?where[country][in]=CU,SN', 2],
    ['/api/partner-cities?where[or][0][country][equals]=CU&where[or][1][population][greater_than]=5', 1],
    ['/api/partner-cities?select[name]=true&select[slug]=true', 2],
    ['/api/partner-cities?depth=1&populate[media][alt]=true', 2],
    ['/api/partner-cities?joins[projects][limit]=2&joins[projects][sort]=-startsOn&joins[conventions]=false', 2],
    ['/api/partner-cities?joins[projects][where][activityStatus][equals]=pipeline', 2],
    ['/api/projects?where[startsOn][greater_than_equal]=2021-01-01&sort=startsOn', 1],
    ['/api/projects?where[startsOn][equals]=2021-01-01', 1],
    ['/api/projects?where[startsOn][less_than_equal]=2021-01-01', 1],
    ['/api/projects?where[startsOn][less_than]=2021-01-01', 0],
    ['/api/projects?where[startsOn][greater_than]=2021-01-01', 0],
    ['/api/projects?where[conventions.reference][equals]=C-1', 1],
    ['/api/projects?where[domains.domain.code][exists]=true', 400],
    ['/api/domains?where[title][like]=eau&locale=es', undefined],
    ['/api/media?where[mimeType][contains]=image/', 1],
    ['/api/projects?pagination=false', 1],
    ['/api/projects?fallback-locale=none&locale=es', 1],
  ])('should answer %s', async (path, expected) => {
    const answer = await get(path)
    if (expected === 400) {
      expect(answer.status, answer.text).toBe(400)
      return
    }
    expect(answer.status, answer.text).toBe(200)
    if (expected !== undefined) expect(answer.body.docs, answer.text).toHaveLength(expected)
    expect(world.isClean(answer.text)).toBe(true)
  })

  it('should find by relation, by id and by count', async () => {
    const { city, convention, project } = world.ids
    for (const query of [
      `where[partners.partner][equals]=${city}`,
      `where[conventions][equals]=${convention}`,
      `where[conventions][in]=${convention}`,
      `where[id][in]=${project}`,
      `where[id][equals]=${project}`,
    ]) {
      const list = await get(`/api/projects?${query}`)
      expect([list.status, list.body.docs?.map(({ id }: { id: string }) => id)], list.text).toEqual([200, [project]])
      expect((await get(`/api/projects/count?${query}`)).body).toEqual({ totalDocs: 1 })
    }
    expect((await get(`/api/projects/${project}?depth=2&select[title]=true&select[conventions]=true`)).status).toBe(200)
    expect((await get('/api/globals/city?locale=es&depth=0')).status).toBe(200)
    expect((await get('/api/users/me')).body).toMatchObject({ user: null })
  })

  it('should join published documents only', async () => {
    const { body } = await get(`/api/partner-cities/${world.ids.city}?depth=1`)
    expect(body.projects.docs.map(({ id }: { id: string }) => id)).toEqual([world.ids.project])
    expect(body.conventions.docs.map(({ id }: { id: string }) => id)).toEqual([world.ids.convention])
  })

  it('should answer GraphQL with filters and nested lists', async () => {
    const answer = await callGraphQL(
      world.app,
      `query ($city: JSON) {
        PartnerCities(where: { country: { equals: CU } }, sort: "name", limit: 5) {
          docs { name projects(limit: 2, sort: "title", where: { activityStatus: { equals: pipeline } }) { docs { title conventions { reference } cover { alt } } hasNextPage } conventions { docs { title } } }
          totalDocs
        }
        Projects(where: { partners__partner: { equals: $city }, startsOn: { greater_than: "2020-01-01T00:00:00Z" } }) { docs { title } }
        countProjects { totalDocs }
      }`,
      { variables: { city: world.ids.city } },
    )
    expect(answer.body.errors, answer.text).toBeUndefined()
    expect(answer.body.data.countProjects).toEqual({ totalDocs: 1 })
    expect(answer.body.data.PartnerCities.docs[0].projects.docs).toHaveLength(1)
    expect(answer.body.data.Projects.docs).toHaveLength(1)
    expect(world.isClean(answer.text)).toBe(true)
  })
})
