import { describe, expect, it } from 'vitest'

import { DEMO_CONTENT } from '../../src/seed/content/index.js'

const DOMAINS =
  'GOUV CITO URGE SENS CULT PATR EDUC FORM JEUN SPOR SANT SOCI RECH EAUA DECH ENER BIOD RISQ ECON TOUR AGRI URBA MOBI NUME'.split(
    ' ',
  )

const { conventions, media, pages, partnerCities, projects } = DEMO_CONTENT

const keysOf = (list: { key: string }[]): string[] => list.map(({ key }) => key)

describe('the relations of the demonstration content', () => {
  it('resolve, and a parent comes before what rests on it', () => {
    const partners = keysOf(partnerCities)
    for (const [index, convention] of conventions.entries()) {
      for (const { partner } of convention.parties) expect(partners).toContain(partner)
      for (const key of [convention.parent, convention.amends])
        if (key) expect(keysOf(conventions.slice(0, index))).toContain(key)
    }
    for (const project of projects) {
      for (const { partner } of project.partners) expect(partners).toContain(partner)
      for (const key of project.conventions) expect(keysOf(conventions)).toContain(key)
    }
    for (const [index, { parent }] of pages.entries())
      if (parent) expect(keysOf(pages.slice(0, index))).toContain(parent)
  })

  it('name domains of the vocabulary, none twice', () => {
    expect(DOMAINS).toHaveLength(24)
    const rows = [...conventions, ...projects, ...projects.flatMap(({ partners }) => partners)]
    for (const { domains = [] } of rows) {
      expect(domains.filter((code) => !DOMAINS.includes(code))).toEqual([])
      expect(new Set(domains).size).toBe(domains.length)
    }
    for (const { domains } of [...conventions, ...projects]) expect(domains.length).toBeGreaterThan(0)
  })

  it('let each project be covered by one of its conventions, in each domain and with each partner', () => {
    for (const project of projects.filter(({ legalBasis }) => legalBasis === 'convention')) {
      const own = conventions.filter(
        ({ instrument, key }) => project.conventions.includes(key) && instrument !== 'friendship',
      )
      for (const { domains = project.domains, partner } of project.partners) {
        for (const domain of domains) {
          const isCovered = own.some(
            (convention) =>
              convention.domains.includes(domain) &&
              convention.parties.some((party) => party.partner === partner) &&
              (convention.transmittedOn ?? '9999') <= project.startsOn &&
              (convention.endsOn ?? '9999') >= project.startsOn,
          )
          expect(isCovered, `${project.key}: ${domain} with ${partner}`).toBe(true)
        }
      }
    }
  })

  it('justify what has no convention', () => {
    for (const project of projects.filter(({ legalBasis }) => legalBasis !== 'convention')) {
      expect(project.justification).toMatch(/ficti(f|ve)/i)
      expect(project.deliberation?.reference).toMatch(/^FICTIF/)
    }
  })

  it('tie each SDG target to a chosen goal', () => {
    for (const { key, sdgGoals, sdgTargets } of projects) {
      expect(sdgGoals.length, key).toBeGreaterThan(0)
      for (const target of sdgTargets) expect(sdgGoals, `${key}: ${target}`).toContain(target.split('.')[0])
      for (const goal of sdgGoals)
        expect(
          sdgTargets.some((target) => target.startsWith(`${goal}.`)),
          `${key}: ${goal}`,
        ).toBe(true)
    }
  })

  it('use every picture, and only pictures that exist', () => {
    const used = new Set([
      ...partnerCities.map(({ cover }) => cover),
      ...projects.map(({ cover }) => cover),
      ...pages.flatMap(({ layout }) =>
        layout.flatMap((block) => ('media' in block && block.media ? [block.media] : [])),
      ),
    ])
    expect([...used].toSorted()).toEqual(keysOf(media).toSorted())
  })
})
