import type { CollectionConfig, Config, Field } from 'payload'

import { describe, expect, it } from 'vitest'

import { cooperationDomains } from '../../src/index.js'
import { access, collections, globals, options } from '../support/model.js'

const config = (changes: Partial<Config> = {}): Config => ({
  collections: collections(),
  db: {} as never,
  globals: globals(),
  secret: '',
  ...changes,
})

const start = (changes: object = {}, withConfig = config()) =>
  cooperationDomains({ ...options, ...changes })(withConfig)

/** The model with one collection changed. */
const changed = (slug: string, change: (collection: CollectionConfig) => Partial<CollectionConfig>): Config =>
  config({
    collections: collections().map((collection) =>
      collection.slug === slug ? { ...collection, ...change(collection) } : collection,
    ),
  })

const without = (slug: string, name: string): Config =>
  changed(slug, ({ fields }) => ({
    fields: fields.filter((field) => !JSON.stringify(field).includes(`"name":"${name}"`)),
  }))

const parties = (partner: Field): Field => ({ fields: [partner], name: 'parties', type: 'array' })

describe('options', () => {
  it('should be accepted as they are, and with every one of them', () => {
    expect(() => start()).not.toThrow()
    expect(() =>
      start({
        adminGroup: { en: 'Cooperation', fr: 'Coopération' },
        canForce: () => true,
        canGrantWaivers: () => true,
        canSetRules: () => true,
        coveringInstruments: ['charter', 'pact'],
        currencies: ['XPF', 'EUR'],
        disabled: undefined,
        expiringDays: 0,
        media: 'scans',
        nightly: { canRead: () => true, cron: '0 30 4 * * *', keep: 30, reason: 'Parce que.', recipients: () => [] },
        organisations: access,
        readStaffFields: () => true,
        rules: { R1: { severity: 'warning' }, E5: false },
        seesDrafts: () => true,
        timeZone: { field: 'clock', global: 'town' },
        updateFields: () => true,
        vocabulary: false,
      }),
    ).not.toThrow()
  })

  it.each(['projects', 'conventions', 'partners', 'media'] as const)(
    'should be refused at start when %s names no collection, with the mend',
    (option) => {
      expect(() => start({ [option]: 'missing' })).toThrow(
        `option "${option}" is "missing", but there is no such collection: use one of allies, scans, treaties, actions`,
      )
    },
  )

  it.each<[string, object, string]>([
    [
      'a check at no time',
      { nightly: { cron: 'every night' } },
      'option "nightly.cron" is "every night": write a cron such as "15 3 * * *".',
    ],
    [
      'a history of one night',
      { nightly: { keep: 1 } },
      'option "nightly.keep" is 1: use a whole number of runs from 2 to 5000.',
    ],
    [
      'an unknown setting of the check',
      { nightly: { recipient: () => [] } },
      'option "nightly" has no "recipient": remove it, or use one of canRead, cron, keep, reason, recipients.',
    ],
    [
      'recipients that nobody can ask for',
      { nightly: { recipients: ['someone@example.org'] } },
      'option "nightly.recipients" is no function: give one.',
    ],
    [
      'an unknown one',
      { partnerCities: 'allies' },
      'there is no option "partnerCities": remove it, or use one of access,',
    ],
    ['no access', { access: undefined }, 'option "access" is missing: give a function for each of create,'],
    [
      'uploads that are none',
      { media: 'allies' },
      'option "media" is "allies", which takes no files: name a collection',
    ],
    [
      'too many days',
      { expiringDays: 4000 },
      'option "expiringDays" is 4000: use a whole number of days from 0 to 3650',
    ],
    ['negative days', { expiringDays: -1 }, 'option "expiringDays" is -1: use a whole number'],
    ['half days', { expiringDays: 1.5 }, 'option "expiringDays" is 1.5: use a whole number'],
    ['days in words', { expiringDays: 'ninety' }, 'option "expiringDays" is ninety: use a whole number'],
    ['no instrument', { coveringInstruments: [] }, 'names no instrument, so no project could be covered: use some of'],
    [
      'an unknown instrument',
      { coveringInstruments: ['treaty'] },
      'names "treaty", which is no instrument of "treaties": use some of charter, framework, implementing, pact.',
    ],
    [
      'amendments by themselves',
      { coveringInstruments: ['amendment'] },
      'names "amendment", which acts through what it amends: use some of charter',
    ],
    ['no currency', { currencies: [] }, 'option "currencies" names no currency: name at least one'],
    ['an unknown rule', { rules: { R16: false } }, 'option "rules" names "R16", which is no rule: use one of R1, R2,'],
    ['a rule that is true', { rules: { R1: true } }, 'option "rules.R1" is neither false nor an object of settings'],
    [
      'an unknown severity',
      { rules: { R1: { severity: 'fatal' } } },
      'option "rules.R1.severity" is "fatal": use one of block, warning, information.',
    ],
    [
      'an unknown time zone',
      { timeZone: 'Mars/Olympus' },
      'option "timeZone" is "Mars/Olympus", which is no time zone',
    ],
    [
      'the time zone of a global that is not there',
      { timeZone: { field: 'clock', global: 'city' } },
      'option "timeZone" names the global "city", but there is no such global (town): add it, or give a time zone',
    ],
    [
      'the time zone of a field that is not there',
      { timeZone: { field: 'zone', global: 'town' } },
      'names the field "zone" of the global "town", which has no such text field: add it, or give a time zone',
    ],
  ])('should be refused at start with %s, and say the mend', (_what, changes, message) => {
    expect(() => start(changes)).toThrow(message)
    expect(() => start(changes)).toThrow(/^\[cooperation-domains\] /)
  })

  it.each<[string, Config, string]>([
    [
      'no rows of partners',
      without('actions', 'partners'),
      'the collection "actions" (option "projects") has no array "partners": add one with a relationship "partner" to "allies".',
    ],
    [
      'no rows of parties',
      without('treaties', 'parties'),
      '(option "conventions") has no array "parties": add one with',
    ],
    [
      'parties that are no partners',
      changed('treaties', ({ fields }) => ({
        fields: [...fields.slice(0, 2), parties({ name: 'partner', type: 'text' }), ...fields.slice(3)],
      })),
      'the rows of "parties" in "treaties" (option "conventions") have no field "partner" that names one document of "allies"',
    ],
    [
      'parties from elsewhere',
      changed('treaties', ({ fields }) => ({
        fields: [
          ...fields.slice(0, 2),
          parties({ name: 'partner', relationTo: 'scans', type: 'relationship' }),
          ...fields.slice(3),
        ],
      })),
      'have no field "partner" that names one document of "allies": add a relationship "partner" to "allies".',
    ],
    [
      'no instrument',
      without('treaties', 'instrument'),
      '(option "conventions") has no field "instrument" of type select',
    ],
    ['no day of signature', without('treaties', 'signedOn'), 'has no field "signedOn" of type date: add it'],
    [
      'no day of transmission',
      without('treaties', 'transmittedOn'),
      'has no field "transmittedOn" of type date: add it',
    ],
    [
      'projects without drafts',
      changed('actions', () => ({ versions: false })),
      'the collection "actions" (option "projects") has no drafts, so nothing can be checked before it is published: set',
    ],
    [
      'a collection of the plugin’s name',
      config({ collections: [...collections(), { access, fields: [], slug: 'organisations' }] }),
      'the plugin makes the collection "organisations" itself: rename or remove yours.',
    ],
    [
      'a global of the plugin’s name',
      config({ globals: [{ fields: [], slug: 'cooperation-rules' }] }),
      'the plugin makes the global "cooperation-rules" itself: rename or remove yours.',
    ],
  ])('should be refused in a model with %s, and say the mend', (_what, model, message) => {
    expect(() => start({}, model)).toThrow(message)
  })
})
