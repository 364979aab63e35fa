import { describe, expect, it } from 'vitest'

import { type Agreement, createLedger, type Standing, standingOf } from '../../src/coverage/index.js'
import { amendmentFrom, charterOf, DOMAINS } from './support/coverageMakers.js'

type StandArgs = {
  among?: Agreement[]
  hasDeliberation?: boolean
  isDraft?: boolean
  of?: Agreement
  today?: string
}

const stand = ({ among = [], hasDeliberation, isDraft = false, of = charterOf(), today = '2012-06-01' }: StandArgs) => {
  const ledger = createLedger({ agreements: [of, ...among], domains: DOMAINS })
  return standingOf({ agreement: of, hasDeliberation, isDraft, ledger, today })
}

const UNSIGNED = charterOf({ signedOn: null, transmittedOn: null })

const standing = (
  state: Standing['state'],
  reasons: string[],
  from: string | null,
  until: string | null,
): Standing => ({
  from,
  reasons,
  state,
  until,
})

describe('the standing of a convention', () => {
  it.each<[string, StandArgs, Standing]>([
    ['a draft', { isDraft: true }, standing('draft', ['NOT_PUBLISHED'], null, null)],
    [
      'a draft that lacks its dates',
      { isDraft: true, of: UNSIGNED },
      standing('draft', ['NOT_PUBLISHED', 'NOT_SIGNED', 'NOT_TRANSMITTED'], null, null),
    ],
    [
      'unsigned, without a deliberation',
      { hasDeliberation: false, of: UNSIGNED },
      standing('draft', ['NOT_DELIBERATED', 'NOT_SIGNED', 'NOT_TRANSMITTED'], null, null),
    ],
    [
      'unsigned, the deliberation not known',
      { of: UNSIGNED },
      standing('draft', ['NOT_SIGNED', 'NOT_TRANSMITTED'], null, null),
    ],
    [
      'deliberated',
      { hasDeliberation: true, of: UNSIGNED },
      standing('deliberated', ['NOT_SIGNED', 'NOT_TRANSMITTED'], null, null),
    ],
    [
      'to be signed',
      { hasDeliberation: true, today: '2011-06-01' },
      standing('deliberated', ['NOT_SIGNED', 'NOT_TRANSMITTED'], '2012-01-01', '2012-12-31'),
    ],
    [
      'signed, not sent',
      { of: charterOf({ transmittedOn: null }) },
      standing('signed', ['NOT_TRANSMITTED'], null, null),
    ],
    [
      'signed, sent later',
      { of: charterOf({ transmittedOn: '2012-07-01' }) },
      standing('signed', ['NOT_TRANSMITTED'], '2012-07-01', '2012-12-31'),
    ],
    [
      'signed, starting later',
      { of: charterOf({ startsOn: '2012-07-01' }) },
      standing('signed', ['NOT_STARTED'], '2012-07-01', '2012-12-31'),
    ],
    ['in force', {}, standing('in-force', [], '2012-01-01', '2012-12-31')],
    ['in force without an end', { of: charterOf({ endsOn: null }) }, standing('in-force', [], '2012-01-01', null)],
    ['in force on its last day', { today: '2012-12-31' }, standing('in-force', [], '2012-01-01', '2012-12-31')],
    [
      'in force, as a friendship',
      { of: charterOf({ instrument: 'friendship' }) },
      standing('in-force', [], '2012-01-01', '2012-12-31'),
    ],
    [
      'in force, to be terminated',
      { of: charterOf({ terminatedOn: '2012-07-01' }) },
      standing('in-force', [], '2012-01-01', '2012-06-30'),
    ],
    [
      'in force by renewal',
      { of: charterOf({ renewal: { mode: 'tacit', months: 12, times: 1 } }), today: '2013-06-01' },
      standing('in-force', [], '2012-01-01', '2013-12-31'),
    ],
    [
      'in force by an amendment',
      { among: [amendmentFrom('2012-05-01', { endsOn: '2014-12-31' })], today: '2013-06-01' },
      standing('in-force', [], '2012-01-01', '2014-12-31'),
    ],
    [
      'terminated',
      { of: charterOf({ terminatedOn: '2012-06-01' }) },
      standing('terminated', ['TERMINATED'], '2012-01-01', '2012-05-31'),
    ],
    [
      'terminated before it was sent',
      { of: charterOf({ terminatedOn: '2012-06-01', transmittedOn: null }) },
      standing('terminated', ['TERMINATED'], null, null),
    ],
    ['expired', { today: '2013-01-01' }, standing('expired', ['ENDED'], '2012-01-01', '2012-12-31')],
    [
      'expired, to be revived',
      { among: [amendmentFrom('2013-06-01', { endsOn: '2014-12-31' })], today: '2013-01-01' },
      standing('expired', ['ENDED', 'RESUMES'], '2012-01-01', '2012-12-31'),
    ],
    [
      'expired again, once revived',
      { among: [amendmentFrom('2013-06-01', { endsOn: '2014-12-31' })], today: '2016-01-01' },
      standing('expired', ['ENDED'], '2013-06-01', '2014-12-31'),
    ],
    [
      'ended before it was sent',
      { of: charterOf({ transmittedOn: '2013-01-01' }), today: '2013-06-01' },
      standing('expired', ['ENDED', 'NEVER_IN_FORCE'], null, null),
    ],
  ])('should be: %s', (_, args, expected) => {
    expect(stand(args)).toEqual(expected)
  })
})

describe('the standing of an amendment', () => {
  const JULY = amendmentFrom('2012-07-01')
  it.each<[string, StandArgs, Standing]>([
    [
      'in force with the convention',
      { among: [charterOf()], of: JULY, today: '2012-08-01' },
      standing('in-force', ['PART_OF'], '2012-07-01', '2012-12-31'),
    ],
    [
      'in force, whatever end it gives',
      { among: [charterOf()], of: { ...JULY, endsOn: '2014-12-31' }, today: '2014-08-01' },
      standing('in-force', ['PART_OF'], '2012-07-01', '2014-12-31'),
    ],
    [
      'signed, not sent',
      { among: [charterOf()], of: { ...JULY, transmittedOn: null }, today: '2012-08-01' },
      standing('signed', ['NOT_TRANSMITTED'], null, null),
    ],
    [
      'signed, starting later',
      { among: [charterOf()], of: { ...JULY, startsOn: '2012-09-01' }, today: '2012-08-01' },
      standing('signed', ['NOT_STARTED'], '2012-09-01', '2012-12-31'),
    ],
    [
      'deliberated',
      { among: [charterOf()], hasDeliberation: true, of: { ...JULY, signedOn: null }, today: '2012-08-01' },
      standing('deliberated', ['NOT_SIGNED'], null, null),
    ],
    [
      'a draft',
      { among: [charterOf()], isDraft: true, of: JULY, today: '2012-08-01' },
      standing('draft', ['NOT_PUBLISHED'], null, null),
    ],
    [
      'terminated',
      { among: [charterOf()], of: { ...JULY, terminatedOn: '2012-08-01' }, today: '2012-08-01' },
      standing('terminated', ['TERMINATED'], '2012-07-01', '2012-07-31'),
    ],
    [
      'expired with the convention',
      { among: [charterOf()], of: JULY, today: '2013-08-01' },
      standing('expired', ['PART_OF', 'ENDED'], '2012-07-01', '2012-12-31'),
    ],
    [
      'terminated with the convention',
      { among: [charterOf({ terminatedOn: '2012-07-15' })], of: JULY, today: '2012-08-01' },
      standing('terminated', ['PART_OF', 'TERMINATED'], '2012-07-01', '2012-07-14'),
    ],
    [
      'signed, when the convention is not sent',
      { among: [charterOf({ transmittedOn: null })], of: JULY, today: '2012-08-01' },
      standing('signed', ['PART_OF', 'NOT_TRANSMITTED'], null, null),
    ],
    [
      'signed, when the convention is not signed',
      { among: [charterOf({ signedOn: null })], of: JULY, today: '2012-08-01' },
      standing('signed', ['PART_OF', 'NOT_SIGNED'], null, null),
    ],
    [
      'signed, when the convention is not published',
      { of: JULY, today: '2012-08-01' },
      standing('signed', ['BROKEN_CHAIN'], null, null),
    ],
    [
      'not signed and in a broken chain',
      { of: { ...JULY, signedOn: null }, today: '2012-08-01' },
      standing('draft', ['NOT_SIGNED', 'BROKEN_CHAIN'], null, null),
    ],
  ])('should be: %s', (_, args, expected) => {
    expect(stand(args)).toEqual(expected)
  })
})
