import type { Locator } from 'playwright-core'

import { describe, expect, it } from 'vitest'

import { chromiumReason } from '../support/parts/chromiumReason.js'
import { field, openTab } from './support/actions.js'
import { keepPicture } from './support/keepPicture.js'
import { panelTest } from './support/panelTest.js'
import { unlabelledFields } from './support/unnamedControls.js'

/** French typography puts no-break spaces before its signs. */
const textOf = async (part: Locator): Promise<string> => (await part.innerText()).replaceAll(/\s+/g, ' ')

describe.skipIf(chromiumReason())('the coverage of a project in the panel', () => {
  const test = panelTest()

  const projectId = (index: number): string => String(test.content.projects[index]?.id)

  it('follows what is typed, leads to the field, tells why, and publishing is refused there', async () => {
    const { goto, page } = await test.open({ allowed: /400/ })
    await goto(`/admin/collections/projects/${projectId(0)}`)
    const panel = page.getByRole('region', { exact: true, name: 'Couverture' })
    await expect.poll(() => textOf(panel)).toContain('Chaque partenaire est couvert dans chaque domaine (3 sur 3)')

    await panel.getByRole('button', { name: 'Voir le détail' }).click()
    const table = panel.getByRole('table')
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Partenaire',
      'Culture, création, langues',
      'Jeunesse et mobilité internationale',
    ])
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual([
      'Puerto Claro (fictif)',
      'Rivière-aux-Pins (fictif)',
    ])
    const link = table.getByRole('link', { name: 'Convention-cadre 2024-2028 (fictif)' }).first()
    expect(await link.getAttribute('href')).toBe(`/admin/collections/conventions/${test.content.convention.id}`)

    await openTab(page, 'Domaines')
    await page.getByRole('button', { name: /Ajouter.*Domaine/ }).click()
    const picker = field(page, 'domains.2.domain').getByRole('combobox')
    await picker.focus()
    await page.keyboard.type('sante')
    const option = page.getByRole('option', { name: 'Santé' })
    await option.waitFor()
    expect(await textOf(option)).toContain('Rivière-aux-Pins (fictif) : aucune convention')
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf(panel)).toContain('Couples partenaire-domaine couverts : 3 sur 4')
    await expect
      .poll(() => textOf(panel))
      .toMatch(/Bloque la publication\s+R1 · Couverture\s+Aucune convention en vigueur .* « Santé »/)

    await keepPicture(page, 'coverage')
    const finding = panel.getByRole('listitem').filter({ hasText: 'Bloque la publication' }).first()
    await finding.getByRole('button', { name: 'Pourquoi ? Règle R1' }).click()
    expect(await textOf(finding)).toContain('Source : Règle de gestion de la collectivité')
    await finding.getByRole('button', { name: 'Aller au champ' }).click()
    await expect.poll(() => field(page, 'partners.1.partner').locator(':focus').count()).toBe(1)

    await page.getByRole('button', { name: 'Publier en français' }).click()
    await expect.poll(() => page.locator('.payload-toast-container').innerText()).toContain('Rivière-aux-Pins')
    const { body } = await test.api.call(`/api/projects/${projectId(0)}?depth=0&locale=fr`)
    expect(body.domains).toHaveLength(2)
  }, 120_000)

  it('says what to do where there is nothing to judge yet, in the language of the account', async () => {
    const { goto, page } = await test.open()
    await goto(`/admin/collections/projects/${projectId(2)}`)
    const panel = page.getByRole('region', { exact: true, name: 'Couverture' })
    await expect.poll(() => textOf(panel)).toContain('Ajoutez un partenaire et un domaine')

    await goto('/admin/account')
    await page.locator('.payload-settings__language .rs__control').click()
    await page.locator('.rs__option').filter({ hasText: 'Español' }).click()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('es')
    await goto(`/admin/collections/projects/${projectId(2)}`)
    await expect
      .poll(() => textOf(page.getByRole('region', { exact: true, name: 'Cobertura' })))
      .toContain('Añada un socio y un ámbito')
  })

  it('groups the domains by theme and finds them by code', async () => {
    const { goto, page } = await test.open()
    await goto(`/admin/collections/projects/${projectId(1)}`)
    await openTab(page, 'Domaines')
    const picker = field(page, 'domains.0.domain')
    await expect
      .poll(() => textOf(picker))
      .toContain('Rivière-aux-Pins (fictif) : couvert par Convention-cadre 2024-2028 (fictif)')
    await picker.getByRole('combobox').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    expect(await page.locator('.rs__group-heading').allInnerTexts()).toEqual([
      'Politique, humanitaire et coopération transfrontalière',
      'Culture et Patrimoine',
      'Education, Social et Recherche',
      'Environnement, Climat et Energie',
      'Economie durable',
    ])
    await page.keyboard.type('eaua')
    await expect.poll(() => page.getByRole('option').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await picker.getByRole('combobox', { name: /^Domaine/ }).count()).toBe(1)
    expect(await unlabelledFields(page)).toEqual([])
  })

  it('says where a convention stands, what rests on it and what would be lost', async () => {
    const unsent = await test.api.create('/api/conventions?locale=fr', {
      _status: 'published',
      currency: 'EUR',
      deliberation: { adoptedOn: '2024-01-10', reference: 'DEL-FICTIF-02' },
      domains: [test.content.domains[0]?.id],
      endsOn: '2029-12-31',
      forecastAmount: 0,
      instrument: 'intent',
      object: 'Objet fictif.',
      parties: [{ partner: test.content.partners[0]?.id }],
      signedOn: '2024-02-02',
      title: 'Lettre d’intention (fictif)',
    })
    const { goto, page } = await test.open()
    const panel = page.getByRole('region', { exact: true, name: 'Situation' })
    await goto(`/admin/collections/conventions/${unsent.id}`)
    await expect
      .poll(() => textOf(panel))
      .toContain('Signée, non exécutoire : pas encore transmise au représentant de l’État.')

    await goto(`/admin/collections/conventions/${test.content.convention.id}`)
    await expect.poll(() => textOf(panel)).toContain('En vigueur à partir du 1er mars 2024.')
    expect(await textOf(panel)).toContain('2 projets publiés reposent sur elle.')
    await panel.getByRole('button', { name: 'Voir les projets' }).click()
    const row = panel.getByRole('row').filter({ hasText: 'Résidences d’artistes croisées (fictif)' })
    expect(await textOf(row.getByRole('cell').last())).toContain('Culture, création, langues – Puerto Claro (fictif)')
  })

  it('is shown in the documentation as it is', async () => {
    const { goto, page } = await test.open()
    await goto('/admin/couverture')
    await page.getByRole('table').waitFor()
    await keepPicture(page, 'matrix')
    expect(await page.getByRole('columnheader').allInnerTexts()).toContain('Puerto Claro (fictif)')
  })
})
