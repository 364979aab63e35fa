import { readFile } from 'node:fs/promises'

import type { Page } from 'playwright-core'

import { beforeAll, describe, expect, it } from 'vitest'

import { chromiumReason } from '../support/parts/chromiumReason.js'
import { panelTest } from './support/panelTest.js'
import { unnamedControls } from './support/unnamedControls.js'

const DAY_MS = 86_400_000

const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

describe.skipIf(chromiumReason())('the cover of the whole city in the panel', () => {
  const test = panelTest()

  const domain = (code: string): string => String(test.content.domains.find((entry) => entry.code === code)?.id)

  const convention = (data: object): Promise<unknown> =>
    test.api.create('/api/conventions?locale=fr', {
      _status: 'published',
      currency: 'EUR',
      deliberation: { adoptedOn: '2009-12-01', reference: 'DEL-FICTIF-03' },
      forecastAmount: 0,
      instrument: 'framework',
      object: 'Objet fictif.',
      ...data,
    })

  beforeAll(async () => {
    const { id } = await test.api.create('/api/partner-cities?locale=fr', {
      _status: 'published',
      authorityType: 'commune',
      country: 'DM',
      name: '=HYPERLINK("x") (fictif)',
      relationStatus: 'active',
    })
    const parties = [{ partner: id }]
    const title = 'Accord 2010-2013 (fictif)'
    await convention({
      domains: [domain('SPOR')],
      endsOn: '2013-12-31',
      parties,
      signedOn: '2010-01-10',
      title,
      transmittedOn: '2010-01-20',
    })
    await convention({
      domains: [domain('TOUR')],
      endsOn: inDays(30),
      parties,
      signedOn: '2020-01-10',
      title: 'Accord qui finit (fictif)',
      transmittedOn: '2020-01-20',
    })
    await convention({
      domains: [domain('SANT')],
      parties,
      signedOn: '2024-03-05',
      title: 'Accord non transmis (fictif)',
    })
  })

  const cell = (page: Page, title: string, partner: number) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { exact: true, name: title }) })
      .getByRole('cell')
      .nth(partner)

  it('tells on the dashboard what needs care, each with its link', async () => {
    const { page } = await test.open()
    const board = page.getByRole('region', { name: 'À traiter' })
    const card = (name: string) => board.getByRole('region', { name })
    await expect.poll(() => card('Publications bloquées').innerText()).toContain('Carnaval partagé (fictif)')
    expect(await card('Conventions qui expirent bientôt').innerText()).toMatch(
      /1\s+Prévoir un avenant\.\s+Accord qui finit/,
    )
    expect(await card('Signées, non transmises').innerText()).toContain('signée le 5 mars 2024')
    await card('Signées, non transmises').getByRole('link', { name: 'Accord non transmis (fictif)' }).click()
    await page.waitForURL(/collections\/conventions\//)
  })

  it('shows every partner and domain on a day, and what stands behind a cell', async () => {
    const { page } = await test.open()
    await page.locator('.nav-toggler').first().click()
    await page.getByRole('link', { exact: true, name: 'Couverture' }).click()
    await page.waitForURL(/\/admin\/couverture$/)
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('columnheader').count()).toBe(5)
    await expect.poll(() => cell(page, 'Sport et loisirs', 0).innerText()).toBe('Échu')
    expect(await unnamedControls(page)).toEqual([])

    await page.getByLabel('À la date du').fill('2012-07-14')
    await expect.poll(() => page.getByRole('caption').innerText()).toBe('Situation le 14 juillet 2012')
    expect(page.url()).toContain('date=2012-07-14')
    expect(await cell(page, 'Sport et loisirs', 0).innerText()).toMatch(/Couvert\s+jusqu’au 31 décembre 2013/)
    await cell(page, 'Sport et loisirs', 0).getByRole('button').focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: /Sport et loisirs/ })
    expect(await dialog.innerText()).toMatch(
      /Accord 2010-2013 \(fictif\)\s+la couvre du 20 janvier 2010 au 31 décembre 2013/,
    )
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)

    await page.getByRole('button', { name: 'Aujourd’hui' }).click()
    await expect.poll(() => page.getByRole('caption').innerText()).not.toContain('2012')
    await cell(page, 'Culture, création, langues', 1).getByRole('button').click()
    await page.getByRole('link', { name: 'Résidences d’artistes croisées (fictif)' }).click()
    await page.waitForURL(new RegExp(`projects/${String(test.content.projects[0]?.id)}`))
  }, 90_000)

  it('keeps to the filters, on the screen, in the file and on paper', async () => {
    const { goto, page } = await test.open()
    await goto('/admin/couverture?date=2012-07-14&state=covered')
    await expect.poll(() => page.getByRole('rowheader').allInnerTexts()).toContain('Sport et loisirs')
    expect(await page.getByRole('cell').count()).toBe(1)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger (CSV)' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('couverture-2012-07-14.csv')
    const text = await readFile(await file.path(), 'utf8')
    expect(text.split('\r\n')).toEqual([
      '\uFEFFPartenaire;Thématique;Code;Domaine;État;Jusqu’au;Conventions;Projets',
      `"'=HYPERLINK(""x"") (fictif)";Education, Social et Recherche;SPOR;Sport et loisirs;Couvert;2013-12-31;Accord 2010-2013 (fictif);`,
      '',
    ])
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByLabel('À la date du').isVisible()).toBe(false)
    expect(await page.locator('.app-header').isVisible()).toBe(false)
    expect(await page.getByRole('table').isVisible()).toBe(true)
    await page.emulateMedia({ media: null })
    await page.getByRole('button', { name: 'Retirer les filtres' }).click()
    await expect.poll(() => page.getByRole('cell').count()).toBe(24 * 4)
  })

  it('is for those who work here alone', async () => {
    const { goto, page } = await test.open({ credentials: null })
    await goto('/admin/couverture?date=2012-07-14')
    expect(new URL(page.url()).pathname).toBe('/admin/login')
    expect(await page.locator('input[name=email]').count()).toBe(1)
    for (const path of ['cooperation-domains/attention', `conventions/${test.content.convention.id}/reliance`]) {
      expect((await fetch(`${test.server.baseURL}/api/${path}`)).status, path).toBe(403)
    }
  })
})
