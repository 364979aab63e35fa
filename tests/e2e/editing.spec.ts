import { describe, expect, it } from 'vitest'

import { chromiumReason } from '../support/parts/chromiumReason.js'
import { choose, openDocumentMenu, openTab, switchContentTo, toast } from './support/actions.js'
import { connect } from './support/api.js'
import { panelTest } from './support/panelTest.js'

describe.skipIf(chromiumReason())('an editor at work in the panel', () => {
  const test = panelTest()

  const idIn = (url: string): string => /(?:partner-cities|projects)\/([\w-]{36})/.exec(url)?.[1] ?? ''

  it('writes, publishes and translates a project, and each language is served on its own', async () => {
    const { goto, page } = await test.open()
    await goto('/admin/collections/projects')
    await page.getByRole('link', { name: 'Créer' }).first().click()
    await page.waitForURL(/projects\/[\w-]{36}|projects\/create/)
    await page.locator('#field-title').fill('Chantier de jeunes (fictif)')
    await openTab(page, 'Domaines')
    await page.getByRole('button', { name: /Ajouter.*Domaine/ }).click()
    await choose(page, page.locator('.field-type.relationship').filter({ hasText: 'Domaine' }).first(), 'Jeunesse')
    await openTab(page, 'Partenaires et conventions')
    await page.getByRole('button', { name: /Ajouter.*Partenaire/ }).click()
    await choose(
      page,
      page.locator('.field-type.relationship').filter({ hasText: 'Partenaire' }).first(),
      'Puerto Claro',
    )
    await expect
      .poll(() => page.locator('.array-field__row .collapsible__header-wrap').first().innerText())
      .toContain('Puerto Claro (fictif)')
    await page.getByRole('button', { name: 'Publier en français' }).click()
    await expect.poll(() => page.locator('.status__value').first().innerText()).toContain('Publié')

    const id = idIn(page.url())
    const anyone = await connect(test.server)
    const french = await anyone.call(`/api/projects/${id}?depth=0&locale=fr`)
    expect(french.body).toMatchObject({
      _locale: 'fr',
      slug: 'chantier-de-jeunes-fictif',
      title: 'Chantier de jeunes (fictif)',
    })

    await switchContentTo(page, 'espagnol')
    await openTab(page, 'Présentation')
    await page.locator('#field-title').fill('Campo de trabajo (ficticio)')
    const unpublished = await anyone.call(`/api/projects/${id}?depth=0&locale=es`)
    expect(unpublished.body).toMatchObject({ _locale: 'fr', title: 'Chantier de jeunes (fictif)' })
    await page.getByRole('button', { name: 'Publier en espagnol' }).click()
    await expect.poll(() => page.locator('.status__value').first().innerText()).toContain('Publié')

    const titles = await Promise.all(
      ['fr', 'es', 'en', 'ht'].map(async (locale) => {
        const { body } = await anyone.call(`/api/projects/${id}?depth=0&locale=${locale}`)
        return [locale, body._locale, body.title, body.domains.length, body.partners.length]
      }),
    )
    expect(titles).toEqual([
      ['fr', 'fr', 'Chantier de jeunes (fictif)', 1, 1],
      ['es', 'es', 'Campo de trabajo (ficticio)', 1, 1],
      ['en', 'fr', 'Chantier de jeunes (fictif)', 1, 1],
      ['ht', 'fr', 'Chantier de jeunes (fictif)', 1, 1],
    ])
  })

  it('refuses to publish a project without a domain, in French, where the fault is', async () => {
    const { goto, page } = await test.open({ allowed: /400/ })
    await goto(`/admin/collections/projects/${String(test.content.projects[2]?.id)}`)
    await page.getByRole('button', { name: 'Publier en français' }).click()
    await expect.poll(() => page.locator('body').innerText()).toMatch(/domaine/i)
    await openTab(page, 'Domaines')
    await expect.poll(() => page.locator('body').innerText()).toContain('Un projet publié indique au moins un domaine')
  })

  it('compares two versions and restores the older one as a draft', async () => {
    const id = String(test.content.projects[1]?.id)
    await test.api.call(`/api/projects/${id}?locale=fr`, {
      json: { _status: 'published', title: 'Fontaines et lavoirs (fictif)' },
      method: 'PATCH',
    })
    const { goto, page } = await test.open()
    await goto(`/admin/collections/projects/${id}/versions`)
    const rows = page.locator('tbody tr')
    expect(await rows.count()).toBe(2)
    await rows.first().locator('a').first().click()
    await page.getByText('Comparer les versions').waitFor()
    await expect
      .poll(() => page.locator('.render-field-diffs').first().innerText())
      .toContain('Fontaines et lavoirs (fictif)')
    await expect
      .poll(() => page.locator('.render-field-diffs').first().innerText())
      .toContain('Fontaines de quartier (fictif)')

    await goto(`/admin/collections/projects/${id}/versions`)
    await rows.nth(1).locator('a').first().click()
    await page.locator('.restore-version .popup button, .restore-version__chevron').first().click()
    await page.getByText('Restaurer comme brouillon').click()
    await page.getByText('Restaurer cette version ?').waitFor()
    await page.getByRole('button', { name: 'Confirmer' }).click()
    await page.waitForURL(new RegExp(`projects/${id}(\\?|$)`))
    await expect.poll(() => page.locator('#field-title').inputValue()).toBe('Fontaines de quartier (fictif)')
    const anyone = await connect(test.server)
    const { body } = await anyone.call(`/api/projects/${id}?depth=0&locale=fr`)
    expect(body.title).toBe('Fontaines et lavoirs (fictif)')
  })

  it('duplicates a project as a draft of its own', async () => {
    const original = String(test.content.projects[0]?.id)
    const { goto, page } = await test.open()
    await goto(`/admin/collections/projects/${original}`)
    await openDocumentMenu(page)
    await page.getByText('Dupliquer', { exact: true }).click()
    await page.waitForURL((url) => /projects\/[\w-]{36}/.test(url.pathname) && !url.pathname.includes(original))
    await page.waitForLoadState('networkidle')
    const copy = await test.api.call(`/api/projects/${idIn(page.url())}?depth=0&draft=true&locale=fr`)
    expect(copy.body._status.fr ?? copy.body._status).toBe('draft')
    const anyone = await connect(test.server)
    expect((await anyone.call(`/api/projects/${original}?depth=0&locale=fr`)).status).toBe(200)
    expect((await anyone.call(`/api/projects/${idIn(page.url())}?depth=0&locale=fr`)).status).toBe(404)
  })

  it('duplicates only the languages that are chosen', async () => {
    const original = String(test.content.partners[2]?.id)
    await test.api.call(`/api/partner-cities/${original}?draft=true&locale=es`, {
      json: { name: 'San Claro del Mar (ficticio)' },
      method: 'PATCH',
    })
    const { goto, page } = await test.open()
    await goto(`/admin/collections/partner-cities/${original}`)
    await openDocumentMenu(page)
    await page.getByText('Dupliquer certaines langues').click()
    const drawer = page.locator('.select-locales-drawer')
    await drawer.getByText('français', { exact: true }).click()
    await drawer.getByRole('button', { name: 'Dupliquer' }).click()
    await page.waitForURL((url) => /partner-cities\/[\w-]{36}/.test(url.pathname) && !url.pathname.includes(original))
    const copy = await test.api.call(`/api/partner-cities/${idIn(page.url())}?depth=0&draft=true&locale=all`)
    expect(copy.body.name.fr).toContain('Saint-Clair-sur-Mer (fictif)')
    expect(copy.body.name.es ?? null).toBeNull()
  })

  it('retires several pages of the site at once, in the language shown', async () => {
    const { goto, page } = await test.open()
    await goto('/admin/collections/pages')
    await page.locator('tbody input[type=checkbox]').first().click()
    await page.getByRole('button', { name: 'Retirer de la publication' }).click()
    await page.getByRole('button', { name: 'Confirmer' }).click()
    const anyone = await connect(test.server)
    await expect.poll(async () => (await anyone.call(`/api/pages/${test.content.page.id}?locale=fr`)).status).toBe(404)
  })

  it('schedules a publication', async () => {
    const { goto, page } = await test.open()
    await goto(`/admin/collections/projects/${String(test.content.projects[0]?.id)}`)
    await page.locator('.form-submit .popup button').first().click()
    await page.getByText('Programmer la publication').click()
    const drawer = page.locator('.schedule-publish')
    await drawer.getByText('Retirer de la publication').click()
    await drawer.locator('.react-datepicker__input-container input').fill('1 janv. 2030 10:00 AM')
    await page.keyboard.press('Enter')
    await drawer.getByRole('button', { name: 'Enregistrer' }).click()
    await toast(page, 'Programmé avec succès')
    await expect.poll(() => drawer.locator('tbody tr').count()).toBe(1)
    expect(await drawer.locator('tbody tr').innerText()).toContain('2030')
  })

  it('puts a project in the trash and takes it back', async () => {
    const { id, title } = test.content.projects[2] as { id: string; title: string }
    const { goto, page } = await test.open()
    await goto(`/admin/collections/projects/${id}`)
    await openDocumentMenu(page)
    await page.getByText('Supprimer', { exact: true }).click()
    await page.getByRole('button', { name: 'Confirmer' }).click()
    await page.waitForURL(/collections\/projects(\?|$)/)
    await goto('/admin/collections/projects/trash')
    await page.getByRole('link', { name: title }).click()
    await page.waitForURL(new RegExp(id))
    await page.getByRole('button', { name: 'Restaurer' }).click()
    await page.getByRole('button', { name: 'Confirmer' }).click()
    await page.waitForURL((url) => !url.pathname.includes('trash'))
    await goto('/admin/collections/projects')
    await expect.poll(() => page.locator('tbody').innerText()).toContain(title)
  })
})
