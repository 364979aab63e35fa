import type { TestApp } from '../app/bootApp.js'

import { createDoc, patchDoc } from '../app/content.js'
import { createCoverageWorld, type CoverageWorld } from './coverageWorld.js'

/** A waiver of the rule of coverage, until the end of the century. */
export const WAIVER = {
  expiresOn: '2099-12-31',
  grantedOn: '2024-01-01',
  reason: 'Signature en cours (fictif)',
  rule: 'R1',
}

export type AskedWorld = CoverageWorld & {
  amendment: string
  /** A partner city that is not published. */
  hidden: string
  north: string
  /** In CULT and EDUC with the north, since 2009. */
  open: string
  /** In TOUR with the north, from 2013 to 2015. */
  past: string
  framework: string
  south: string
  /** In SPOR with the south and the hidden partner, under a waiver until the end of 2099. */
  waived: string
}

/** A city with two partners: one under an accord until 2030 with an amendment of 2012, one under nothing that is published. */
export const createAskedWorld = async (app: TestApp): Promise<AskedWorld> => {
  const world = await createCoverageWorld(app)
  const north = await world.partner('Nordville (fictif)')
  const south = await world.partner('Sudville (fictif)')
  const hidden = (
    await createDoc(app, 'partner-cities', { country: 'CU', name: 'Cachée (fictif)' }, { query: '?draft=true' })
  ).id
  const framework = await world.convention({
    codes: ['CULT', 'EDUC'],
    endsOn: '2030-12-31',
    parties: [north],
    title: 'Accord du nord (fictif)',
  })
  await patchDoc(
    app,
    `conventions/${framework}`,
    { _status: 'published', title: 'Acuerdo del norte (ficticio)', object: 'Objeto (ficticio)' },
    { query: '?locale=es' },
  )
  const amendment = await world.convention({
    amends: framework,
    codes: ['TOUR'],
    instrument: 'amendment',
    parties: [north],
    signedOn: '2012-01-01',
    title: 'Avenant de 2012 (fictif)',
    transmittedOn: '2012-02-01',
  })
  await createDoc(
    app,
    'conventions',
    {
      domains: world.domains('SPOR'),
      instrument: 'framework',
      parties: [{ partner: south }],
      signedOn: '2000-01-01',
      title: 'Accord secret (fictif)',
      transmittedOn: '2000-01-01',
    },
    { query: '?draft=true' },
  )
  const open = await world.project({ codes: ['CULT', 'EDUC'], partners: [north], title: 'Projet ouvert (fictif)' })
  const past = await world.project({
    codes: ['TOUR'],
    endsOn: '2015-12-31',
    partners: [north],
    startsOn: '2013-01-01',
    title: 'Projet passé (fictif)',
  })
  const data = world.projectData({ codes: ['SPOR'], partners: [south, hidden], title: 'Projet dispensé (fictif)' })
  const waived = (
    await createDoc(app, 'projects', { ...data, waivers: [WAIVER] }, { as: 'admin', query: '?draft=true' })
  ).id
  await patchDoc(app, `projects/${waived}`, { _status: 'published' }, { as: 'admin' })
  return { ...world, amendment, framework, hidden, north, open, past, south, waived }
}
