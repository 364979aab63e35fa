import type { MediaFacts } from '../../../src/rules/index.js'
import type { RuleTable } from './facts.js'

import { convention, partnerPage, picture, project } from './facts.js'

const use = (own: Partial<MediaFacts>) => [{ ...picture(own), path: 'cover' }]
const consent = { expiresOn: null, reference: null, required: true }
const text = (values: Record<string, string | null>, isRequired = false) => [{ isRequired, path: 'summary', values }]
const NEAR = { E5: { parameters: { periods: ['2026-06-15/2026-06-20'] } } }
const waiver = (rule: string) => ({ expiresOn: '2026-12-31', grantedOn: '2026-06-15', rule })

export const EDITORIAL_TABLES: RuleTable[] = [
  {
    cases: [
      { expected: [], facts: { ...picture(), subject: 'media' }, title: 'a picture in order' },
      {
        expected: ['block E1.alt alt', 'block E1.credit credit', 'block E1.licence licence'],
        facts: { ...picture({ alt: ' ', credit: null, licence: null }), subject: 'media' },
        title: 'a picture without anything',
      },
      { expected: [], facts: { ...picture({ credit: null, isPublic: false }), subject: 'media' }, title: 'internal' },
      { expected: [], facts: { ...picture({ alt: null, isImage: false }), subject: 'media' }, title: 'a PDF' },
      {
        expected: ['block E1.credit cover'],
        facts: project({ media: use({ credit: null }) }),
        title: 'a project that shows one without credit',
      },
      { expected: ['block E1.alt cover'], facts: partnerPage({ media: use({ alt: null }) }), title: 'a partner' },
      {
        expected: ['block E1.licence cover'],
        facts: convention({ media: use({ licence: null }) }),
        title: 'a convention',
      },
      {
        expected: ['warning E1.credit cover'],
        facts: project({ media: use({ credit: null }) }),
        options: { E1: { severity: 'warning' } },
        title: 'set to a warning',
      },
      { expected: [], facts: project({ media: use({ credit: null }) }), options: { E1: false }, title: 'off' },
      {
        expected: ['information E1.credit cover'],
        facts: project({ media: use({ credit: null }), waivers: [waiver('E1')] }),
        title: 'waived',
      },
    ],
    id: 'E1',
  },
  {
    cases: [
      { expected: [], facts: { ...picture(), subject: 'media' }, title: 'nobody to recognise' },
      {
        expected: ['block E2.reference consent.reference'],
        facts: { ...picture({ consent }), subject: 'media' },
        title: 'people, no consent',
      },
      {
        expected: [],
        facts: { ...picture({ consent: { ...consent, reference: 'A-12' } }), subject: 'media' },
        title: 'people, a consent without end',
      },
      {
        expected: [],
        facts: project({ media: use({ consent: { ...consent, expiresOn: '2026-06-15', reference: 'A-12' } }) }),
        title: 'a consent that ends today',
      },
      {
        expected: ['block E2.expired cover'],
        facts: project({ media: use({ consent: { ...consent, expiresOn: '2026-06-14', reference: 'A-12' } }) }),
        title: 'a consent that ended yesterday',
      },
      {
        expected: ['warning E2.reference cover'],
        facts: partnerPage({ media: use({ consent }) }),
        options: { E2: { severity: 'warning' } },
        title: 'set to a warning',
      },
      { expected: [], facts: convention({ media: use({ consent }) }), options: { E2: false }, title: 'off' },
      {
        expected: ['information E2.reference cover'],
        facts: convention({ media: use({ consent }), waivers: [waiver('E2')] }),
        title: 'waived',
      },
    ],
    id: 'E2',
  },
  {
    cases: [
      {
        expected: [],
        facts: project({ texts: text({ fr: 'Le 16 décembre 1996, 12 000 habitants.' }) }),
        title: 'none',
      },
      {
        expected: ['warning E3.email summary'],
        facts: project({
          texts: text({ es: 'Escriba a nombre.apellido@ejemplo.org', fr: 'nombre.apellido@ejemplo.org' }),
        }),
        title: 'an address, told once',
      },
      {
        expected: [],
        facts: project({ texts: text({ fr: 'Mairie@exemple.org, contact@exemple.org' }) }),
        title: 'addresses of services',
      },
      {
        expected: ['information E3.phone summary', 'information E3.phone summary'],
        facts: partnerPage({ texts: text({ fr: '+99 12 34 56 78 ou 01 00 00 00 00' }) }),
        title: 'telephone numbers',
      },
      {
        expected: ['warning E3.email summary'],
        facts: convention({ texts: text({ fr: 'contact@exemple.org' }) }),
        options: { E3: { parameters: { sharedMailboxes: [] } } },
        title: 'no mailbox of a service known',
      },
      {
        expected: ['block E3.email summary'],
        facts: project({ texts: text({ fr: 'a@exemple.org' }) }),
        options: { E3: { severity: 'block' } },
        title: 'set to block',
      },
      { expected: [], facts: project({ texts: text({ fr: 'a@exemple.org' }) }), options: { E3: false }, title: 'off' },
      {
        expected: ['information E3.email summary'],
        facts: project({ texts: text({ fr: 'a@exemple.org' }), waivers: [waiver('E3')] }),
        title: 'waived',
      },
    ],
    id: 'E3',
  },
  {
    cases: [
      { expected: [], facts: project({ texts: text({ fr: 'Texte' }, true) }), title: 'in French' },
      { expected: [], facts: project({ texts: text({ es: null, fr: null }) }), title: 'optional, in no language' },
      {
        expected: ['block E4.required summary'],
        facts: project({ texts: text({ fr: ' ' }, true) }),
        title: 'required',
      },
      {
        expected: ['warning E4.onlyTranslated summary'],
        facts: partnerPage({ texts: text({ es: 'Texto' }) }),
        title: 'optional, in Spanish alone',
      },
      {
        expected: ['warning E4.required summary'],
        facts: convention({ texts: text({}, true) }),
        options: { E4: { severity: 'warning' } },
        title: 'set to a warning',
      },
      { expected: [], facts: convention({ texts: text({}, true) }), options: { E4: false }, title: 'off' },
      {
        expected: ['information E4.required summary'],
        facts: convention({ texts: text({}, true), waivers: [waiver('E4')] }),
        title: 'waived',
      },
    ],
    id: 'E4',
  },
  {
    cases: [
      { expected: [], facts: project(), title: 'no period set' },
      { expected: ['warning E5.period _status'], facts: project(), options: NEAR, title: 'on the first day' },
      {
        expected: ['warning E5.period _status'],
        facts: convention(),
        options: NEAR,
        title: 'on the last day',
        today: '2026-06-20',
      },
      { expected: [], facts: partnerPage(), options: NEAR, title: 'the day after', today: '2026-06-21' },
      { expected: [], facts: partnerPage(), options: NEAR, title: 'the day before', today: '2026-06-14' },
      {
        expected: ['block E5.period _status'],
        facts: project(),
        options: { E5: { ...NEAR.E5, severity: 'block' } },
        title: 'set to block',
      },
      { expected: [], facts: project(), options: { E5: { ...NEAR.E5, enabled: false } }, title: 'off' },
      {
        expected: ['information E5.period _status'],
        facts: project({ waivers: [waiver('E5')] }),
        options: NEAR,
        title: 'waived',
      },
    ],
    id: 'E5',
  },
]
