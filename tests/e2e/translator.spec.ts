import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, it } from 'vitest'

import { chromiumReason } from '../support/parts/chromiumReason.js'
import { openTab, switchContentTo } from './support/actions.js'
import { connect } from './support/api.js'
import { panelTest } from './support/panelTest.js'

describe.skipIf(chromiumReason())('a translator into Spanish in the panel', () => {
  const test = panelTest()
  const translator = { email: 'traductora@jumelage.test', password: randomUUID() }

  beforeAll(async () => {
    await test.api.create('/api/users', {
      ...translator,
      locales: ['es'],
      name: 'Traductrice (fictif)',
      role: 'translator',
    })
  })

  it('reads French without being able to change it', async () => {
    const { goto, page } = await test.open({ credentials: translator })
    await goto(`/admin/collections/partner-cities/${String(test.content.partners[1]?.id)}?locale=fr`)
    expect(await page.locator('#field-name').inputValue()).toBe('Rivière-aux-Pins (fictif)')
    expect(await page.locator('#field-name').isDisabled()).toBe(true)
    expect(await page.locator('#action-save').count()).toBe(0)
  })

  it('finds in the Spanish list what is still to be translated, by its French title', async () => {
    const { goto, page } = await test.open({ credentials: translator })
    await goto('/admin/collections/projects?locale=es')
    await page.getByRole('link', { name: 'Résidences d’artistes croisées (fictif) (à traduire)' }).click()
    await page.waitForURL(new RegExp(`projects/${String(test.content.projects[0]?.id)}`))
  })

  it('writes Spanish, sees what all languages share as read-only, and saves', async () => {
    const id = String(test.content.partners[1]?.id)
    const { goto, page } = await test.open({ credentials: translator })
    await goto(`/admin/collections/partner-cities/${id}?locale=fr`)
    await switchContentTo(page, 'espagnol')
    await expect.poll(() => page.locator('#field-name').isEnabled()).toBe(true)
    await openTab(page, 'Fiche d’identité')
    expect(await page.locator('#field-officialName').isDisabled()).toBe(true)
    expect(await page.locator('#field-population').isDisabled()).toBe(true)
    expect(await page.locator('#field-internalNotes').isDisabled()).toBe(true)
    await openTab(page, 'Présentation')
    await page.locator('#field-name').fill('Río de los Pinos (ficticio)')
    await page.locator('#field-summary').fill('Ciudad ficticia.')
    await page.getByRole('button', { name: 'Publier en espagnol' }).click()
    await expect.poll(() => page.locator('.status__value').first().innerText()).toContain('Publié')

    const anyone = await connect(test.server)
    const spanish = await anyone.call(`/api/partner-cities/${id}?depth=0&locale=es`)
    const french = await anyone.call(`/api/partner-cities/${id}?depth=0&locale=fr`)
    expect(spanish.body).toMatchObject({
      _locale: 'es',
      country: 'HT',
      name: 'Río de los Pinos (ficticio)',
      summary: 'Ciudad ficticia.',
    })
    expect(french.body).toMatchObject({ _locale: 'fr', country: 'HT', name: 'Rivière-aux-Pins (fictif)' })
  })
})
