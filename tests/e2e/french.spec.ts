import type { Page } from 'playwright-core'

import { describe, expect, it } from 'vitest'

import { chromiumReason } from '../support/parts/chromiumReason.js'
import { openDocumentMenu, openTab } from './support/actions.js'
import { englishIn } from './support/englishIn.js'
import { keepPicture } from './support/keepPicture.js'
import { panelTest } from './support/panelTest.js'
import { readTexts } from './support/readTexts.js'

const COLLECTIONS = ['partner-cities', 'conventions', 'projects', 'domains', 'pages', 'media', 'users'] as const
const DRAFTS = ['partner-cities', 'conventions', 'projects', 'pages'] as const

describe.skipIf(chromiumReason())('the panel of a French communications officer', () => {
  const test = panelTest()

  const idOf = (collection: (typeof COLLECTIONS)[number]): string | undefined => {
    const { convention, domains, media, page, partners, projects } = test.content
    const documents = {
      conventions: convention,
      domains: domains[0],
      media,
      pages: page,
      'partner-cities': partners[0],
      projects: projects[0],
      users: undefined,
    }
    return documents[collection]?.id
  }

  /** Opens every tab of the form in turn and gathers what is written there. */
  const textsOfForm = async (page: Page): Promise<string[]> => {
    const texts = await readTexts(page)
    const tabs = page.locator('.tabs-field__tab-button')
    for (let index = 1; index < (await tabs.count()); index += 1) {
      await tabs.nth(index).click()
      for (const opener of await page.getByRole('button', { name: 'Tout afficher' }).all()) await opener.click()
      texts.push(...(await readTexts(page)))
    }
    return texts
  }

  const expectFrench = (texts: string[]): void => {
    expect(texts.length).toBeGreaterThan(3)
    expect([...new Set(englishIn(texts))]).toEqual([])
  }

  it('asks for the name and the password in French, whatever other language the browser prefers', async () => {
    for (const language of ['fr-FR', 'de-DE', 'ht']) {
      const { goto, page } = await test.open({ credentials: null, language })
      await goto('/admin')
      await page.locator('input[name=email]').waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('fr')
      expectFrench(await readTexts(page))
      await goto('/admin/forgot')
      await page.locator('input[name=email]').waitFor()
      expectFrench(await readTexts(page))
    }
  })

  it('shows what needs care and the cooperation first on the dashboard and in the menu', async () => {
    const { goto, page } = await test.open({ allowed: /n-existe-pas/ })
    expectFrench(await readTexts(page))
    expect(await page.locator('.collections__label, .collections__group h2, h2').allInnerTexts()).toEqual([
      'À traiter',
      'Coopération',
      'Site',
      'Réglages',
    ])
    await page.locator('.nav-toggler').first().click()
    await page.getByRole('link', { name: 'Villes partenaires' }).first().waitFor()
    expectFrench(await readTexts(page))
    await goto('/admin/n-existe-pas')
    expectFrench(await readTexts(page))
  }, 90_000)

  it.each(COLLECTIONS)(
    'lists and edits %s in French, without an error',
    async (collection) => {
      const { goto, page } = await test.open()
      await goto(`/admin/collections/${collection}`)
      const texts = await readTexts(page)
      await page.getByRole('button', { name: 'Colonnes' }).click()
      texts.push(...(await readTexts(page)))
      await page.getByRole('button', { name: 'Filtres' }).click()
      texts.push(...(await readTexts(page)))
      await goto(`/admin/collections/${collection}?search=introuvable`)
      texts.push(...(await readTexts(page)))
      await goto(`/admin/collections/${collection}/create`)
      texts.push(...(await textsOfForm(page)))
      const id = idOf(collection)
      if (id) {
        await goto(`/admin/collections/${collection}/${id}`)
        texts.push(...(await textsOfForm(page)))
        await openDocumentMenu(page)
        texts.push(...(await readTexts(page)))
      }
      expectFrench(texts)
    },
    120_000,
  )

  it.each(DRAFTS)(
    'shows the versions and the trash of %s in French',
    async (collection) => {
      const { goto, page } = await test.open()
      const id = String(idOf(collection))
      await goto(`/admin/collections/${collection}/${id}/versions`)
      const texts = await readTexts(page)
      await page.locator('tbody a').first().click()
      await page.getByText('Comparer les versions').waitFor()
      await page.waitForLoadState('networkidle')
      texts.push(...(await readTexts(page)))
      await goto(`/admin/collections/${collection}/trash`)
      texts.push(...(await readTexts(page)))
      expectFrench(texts)
    },
    90_000,
  )

  it('writes days in French from the first moment', async () => {
    const { goto, page } = await test.open()
    await goto(`/admin/collections/projects/${String(idOf('projects'))}`)
    expect(await page.locator('#field-startsOn input').inputValue()).toBe('1 septembre 2024')
  })

  it('edits the city and the account in French, and lets anyone choose another language', async () => {
    const { goto, page } = await test.open()
    await goto('/admin/globals/city')
    expectFrench(await readTexts(page))
    await goto('/admin/account')
    expectFrench(await readTexts(page))
    await page.locator('.payload-settings__language .rs__control').click()
    await page.locator('.rs__option').filter({ hasText: 'Español' }).click()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('es')
    await expect.poll(() => page.locator('#action-save').innerText()).toBe('Guardar')
  })

  it('is shown in the documentation as it is', async () => {
    const { goto, page } = await test.open()
    await goto(`/admin/collections/projects/${String(idOf('projects'))}`)
    await page.locator('.nav-toggler').first().click()
    await openTab(page, 'Partenaires et conventions')
    await expect
      .poll(() => page.locator('.array-field').first().innerText())
      .toContain('Puerto Claro (fictif) · Chef de file')
    await page.locator('.relationship--single-value', { hasText: 'Rivière-aux-Pins' }).first().waitFor()
    await keepPicture(page, 'admin')
  })
})
