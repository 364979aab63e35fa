import sharp from 'sharp'

import type { Api, Doc } from './api.js'

export type Content = {
  convention: Doc
  domains: Doc[]
  media: Doc
  page: Doc
  partners: Doc[]
  projects: Doc[]
}

const picture = (): Promise<Buffer> =>
  sharp({ create: { background: { b: 120, g: 90, r: 20 }, channels: 3, height: 600, width: 900 } })
    .jpeg()
    .toBuffer()

/** A small filled panel. Everything in it is made up and says so. */
export const seedContent = async (api: Api): Promise<Content> => {
  const { body } = await api.call('/api/domains?limit=24&sort=code&locale=fr')
  const domains = body.docs as Doc[]
  const domain = (code: string): string => String(domains.find((entry) => entry.code === code)?.id)
  const media = await api.upload(
    '/api/media?locale=fr',
    { data: await picture(), name: 'place-fictive.jpg', type: 'image/jpeg' },
    {
      alt: 'Une place au bord de la mer (image fictive)',
      credit: 'Service communication (fictif)',
      licence: 'etalab-2.0',
    },
  )
  const publish = (path: string, data: object): Promise<Doc> =>
    api.create(`${path}?locale=fr`, { ...data, _status: 'published' })
  const partners = [
    await publish('/api/partner-cities', {
      authorityType: 'commune',
      cooperationTypes: ['twinning'],
      country: 'CU',
      cover: media.id,
      name: 'Puerto Claro (fictif)',
      officialName: 'Municipio de Puerto Claro',
      relationSince: '1998-05-12',
      relationStatus: 'active',
      summary: 'Ville fictive, au bord de la mer.',
      timeline: [
        { date: '1998-05-12', text: 'Texte fictif.', title: 'Serment de jumelage' },
        { date: '2008-05-12', title: 'Dix ans' },
      ],
    }),
    await publish('/api/partner-cities', {
      authorityType: 'commune',
      country: 'HT',
      name: 'Rivière-aux-Pins (fictif)',
      relationSince: '2006-11-03',
      relationStatus: 'active',
    }),
    await publish('/api/partner-cities', {
      authorityType: 'commune',
      country: 'FR',
      name: 'Saint-Clair-sur-Mer (fictif)',
      relationSince: '2015-03-20',
      relationStatus: 'dormant',
    }),
  ]
  const [cuba, haiti] = partners as [Doc, Doc, Doc]
  const convention = await publish('/api/conventions', {
    deliberation: { adoptedOn: '2023-12-14', reference: 'DEL-FICTIF-01' },
    endsOn: '2028-12-31',
    instrument: 'framework',
    object: 'Coopérer dans les domaines de la culture et de l’eau (exemple fictif).',
    parties: [
      { partner: cuba.id, signatory: 'La maire (fictif)', signedOn: '2024-02-02' },
      { partner: haiti.id, signedOn: '2024-02-02' },
    ],
    reference: 'CONV-FICTIF-2024',
    renewal: { mode: 'tacit', months: 12 },
    signedOn: '2024-02-02',
    startsOn: '2024-03-01',
    title: 'Convention-cadre 2024-2028 (fictif)',
    transmittedOn: '2024-02-10',
    currency: 'EUR',
    domains: [domain('CULT'), domain('EAUA'), domain('JEUN')],
    forecastAmount: 0,
  })
  const projects = [
    await publish('/api/projects', {
      activityStatus: 'implementation',
      budget: [{ amount: 12000, currency: 'EUR', status: 'committed', year: 2024 }],
      code: 'FICTIF-01',
      conventions: [convention.id],
      domains: [
        { domain: domain('CULT'), weight: 60 },
        { domain: domain('JEUN'), weight: 40 },
      ],
      endsOn: '2026-12-31',
      locations: [{ latitude: 20.1, longitude: -75.2, name: 'Puerto Claro (fictif)' }],
      partners: [
        { domains: [domain('CULT')], partner: cuba.id, role: 'lead' },
        { partner: haiti.id, role: 'partner' },
      ],
      policyMarkers: [{ marker: '1', score: '1' }],
      results: [
        { actual: 12, baseline: 0, indicator: 'Élèves en résidence (fictif)', measuredOn: '2025-06-30', target: 40 },
      ],
      sdgGoals: ['4', '11'],
      startsOn: '2024-09-01',
      summary: 'Échanges d’artistes et d’élèves entre les deux villes. Projet fictif.',
      title: 'Résidences d’artistes croisées (fictif)',
    }),
    await publish('/api/projects', {
      activityStatus: 'closed',
      code: 'FICTIF-02',
      domains: [{ domain: domain('EAUA') }],
      endsOn: '2025-06-30',
      partners: [{ partner: haiti.id, role: 'beneficiary' }],
      startsOn: '2024-03-15',
      title: 'Fontaines de quartier (fictif)',
      conventions: [convention.id],
    }),
    await api.create('/api/projects?locale=fr&draft=true', {
      activityStatus: 'pipeline',
      startsOn: '2026-01-05',
      title: 'Carnaval partagé (fictif)',
    }),
  ]
  const page = await publish('/api/pages', {
    layout: [
      { blockType: 'hero', heading: 'La coopération de la ville (fictif)', media: media.id, text: 'Texte fictif.' },
      { blockType: 'partnerList', heading: 'Nos villes partenaires' },
      {
        blockType: 'faq',
        heading: 'Questions',
        items: [{ answer: 'Réponse fictive.', question: 'Qu’est-ce qu’un jumelage ?' }],
      },
    ],
    title: 'Accueil (fictif)',
  })
  return { convention, domains, media, page, partners, projects }
}
