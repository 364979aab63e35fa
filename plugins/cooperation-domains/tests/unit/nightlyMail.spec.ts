import { describe, expect, it } from 'vitest'

import type { Change, Totals } from '../../src/nightly/types.js'

import { escapeHTML } from '../../src/nightly/mail/escapeHTML.js'
import { linksOf } from '../../src/nightly/mail/linksOf.js'
import { mailOf } from '../../src/nightly/mail/mailOf.js'
import { subjectOf } from '../../src/nightly/mail/subjectOf.js'
import { withoutAddresses } from '../../src/nightly/mail/withoutAddresses.js'
import { summaryOf } from '../../src/nightly/summaryOf.js'

const NONE: Totals = { covered: 0, exempt: 0, expiring: 0, lost: 0, missing: 0, projects: 0, upcoming: 0, waived: 0 }
const REASON = 'Vous recevez ce message parce que vous l’avez demandé.\nPour l’arrêter : <ici> & là.'

const change = (more: Partial<Change> = {}): Change => ({
  after: 'lost',
  before: 'covered',
  domain: 'Culture',
  kind: 'lost',
  partner: 'Dakar',
  project: 'Un festival (fictif)',
  projectId: 'p1',
  until: '2026-12-31',
  ...more,
})

const links = linksOf({ routes: { admin: '/admin' }, serverURL: 'https://cms.example.fr' } as never, 'projects')

const mail = (changes: Change[], more: { previousDay?: string | null; serverless?: boolean } = {}) => {
  const { previousDay = '2026-12-31', serverless = false } = more
  return mailOf({
    links: serverless ? linksOf({ routes: { admin: '/admin' }, serverURL: '' } as never, 'projects') : links,
    reason: REASON,
    run: { changes, day: '2027-01-01', id: 'r1', previousDay, totals: { ...NONE, covered: 2, lost: 1, projects: 3 } },
  })
}

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('the subject', () => {
  it.each<[Change['kind'][], string]>([
    [['lost'], 'Coopération : 1 couverture en défaut'],
    [['lost', 'lost', 'expiring'], 'Coopération : 2 couvertures en défaut, 1 bientôt échue'],
    [['expiring', 'covered'], 'Coopération : 1 couverture bientôt échue'],
    [['expiring', 'expiring'], 'Coopération : 2 couvertures bientôt échues'],
  ])('should say of %j how much it is', (kinds, subject) => {
    expect(plain(subjectOf(kinds.map((kind) => change({ kind }))))).toBe(subject)
  })
})

describe('the message', () => {
  it('should say in French what changed, with the days and where to go', () => {
    const { text } = mail([
      change(),
      change({ after: 'missing', domain: 'Éducation', until: null }),
      change({
        after: 'expiring',
        kind: 'expiring',
        project: 'Une école (fictive)',
        projectId: 'p2',
        until: '2027-03-01',
      }),
      change({ domain: null, kind: 'unpublished', partner: null, project: 'Un stade (fictif)', projectId: 'p3' }),
    ])
    expect(plain(text)).toBe(`Bonjour,

Ce qui a changé au 1er janvier 2027, depuis la vérification du 31 décembre 2026.

3 projets publiés : 2 couverts, 1 dont la couverture est perdue.

Sans couverture (1)

* Un festival (fictif)
  - Dakar, Culture : plus couvert depuis le 1er janvier 2027
  - Dakar, Éducation : jamais couvert
  https://cms.example.fr/admin/collections/projects/p1

Bientôt sans couverture : prévoir un avenant ou une nouvelle convention (1)

* Une école (fictive)
  - Dakar, Culture : couvert jusqu’au 1er mars 2027, plus ensuite
  https://cms.example.fr/admin/collections/projects/p2

Projets qui ne sont plus publiés (1)

* Un stade (fictif)
  https://cms.example.fr/admin/collections/projects/p3

Cette vérification dans l’administration :
https://cms.example.fr/admin/collections/coverage-runs/r1

--
${REASON}
`)
  })

  it('should say the first time that it is the first, and name no address where none is known', () => {
    const { html, text } = mail([change()], { previousDay: null, serverless: true })
    expect(plain(text)).toContain('Première vérification, au 1er janvier 2027 : ')
    for (const body of [html, text]) expect(body).not.toMatch(/https?:|\/admin/)
  })

  it('should stay short, and say how much it leaves out', () => {
    const many = Array.from({ length: 103 }, (_, index) =>
      change({ project: `Projet ${index}`, projectId: `p${index}` }),
    )
    const { html, text } = mail(many)
    for (const body of [html, text]) {
      expect(body).toContain('(103)')
      expect(body).toContain('et 3 autres projets')
      expect(body).toContain('Projet 99')
      expect(body).not.toContain('Projet 100')
    }
  })

  it('should show what others wrote as text, never as a part of the message', () => {
    const evil = `</li><script>alert("1")</script> & <img src='x' onerror=1>`
    const { html, text } = mail([
      change({ domain: evil, partner: evil, project: `${evil}\r\n--\nhttps://phishing.example`, projectId: '"><b>' }),
    ])
    expect(html).not.toMatch(/<script|<img|<b>/)
    expect(html.match(/<\/li>/g)).toHaveLength(2)
    expect(html).toContain('&lt;/li&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;img src=&#39;x&#39;')
    expect(html).toContain('href="https://cms.example.fr/admin/collections/projects/%22%3E%3Cb%3E"')
    expect(html).toContain('Pour l’arrêter : &lt;ici&gt; &amp; là.')
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/)
    expect(text.split('\n').filter((line) => line.startsWith('--') || line.startsWith('https://p'))).toEqual(['--'])
  })
})

describe('escapeHTML', () => {
  it.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    [`"l'été"`, '&quot;l&#39;été&quot;'],
    ['&amp;', '&amp;amp;'],
  ])('should make of %j %j', (text, escaped) => {
    expect(escapeHTML(text)).toBe(escaped)
  })
})

describe('withoutAddresses', () => {
  it.each([
    ['550 No such user <jeanne@example.fr>', '550 No such user <…>'],
    [
      'Can’t send mail - all recipients were rejected: a@b.fr, c@d.fr',
      'Can’t send mail - all recipients were rejected: …, …',
    ],
    ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
  ])('should tell %j as %j', (message, told) => {
    expect(withoutAddresses(new Error(message))).toBe(told)
  })
})

describe('the summary at a terminal', () => {
  it('should say what changed, and what became of it', () => {
    const result = {
      changes: [change()],
      day: '2027-01-01',
      id: 'r1',
      previousDay: null,
      totals: { ...NONE, projects: 1, lost: 1 },
    }
    expect(plain(summaryOf({ ...result, mail: 'logged', status: 'checked' }))).toBe(
      `Couverture des projets au 1er janvier 2027 (première vérification)
1 projet publié : 1 dont la couverture est perdue.

Sans couverture (1)
- Un festival (fictif)
    Dakar, Culture : plus couvert depuis le 1er janvier 2027

Vérification conservée.
Message : écrit dans le journal (pas de serveur de messagerie, ou personne à prévenir).`,
    )
    expect(plain(summaryOf({ ...result, changes: [], id: null, mail: null, status: 'dry-run' }))).toMatch(
      /Aucun changement\.\n\nÀ blanc : rien n’est conservé ni envoyé\.$/,
    )
  })
})
