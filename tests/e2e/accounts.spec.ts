import { randomUUID } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { chromiumReason } from '../support/parts/chromiumReason.js'
import { englishIn } from './support/englishIn.js'
import { panelTest } from './support/panelTest.js'
import { readTexts } from './support/readTexts.js'

const PHRASE = 'pirogue-lanterne-sucre-42'

describe.skipIf(chromiumReason())('the panel of an account', () => {
  const test = panelTest()

  const make = async (role: string): Promise<{ email: string; id: string; password: string }> => {
    const account = { email: `${randomUUID()}@jumelage.test`, password: `Fictif-${randomUUID()}` }
    const { id } = await test.api.create('/api/users', { ...account, name: 'Camille (fictif)', role })
    return { ...account, id }
  }
  const login = async (email: string, password: string): Promise<number> =>
    (await test.api.call('/api/users/login', { json: { email, password } })).status

  it('asks for the current password before it changes one’s own', async () => {
    const account = await make('editor')
    const { goto, page } = await test.open({ allowed: /\b(400|403)\b/, credentials: account })
    await goto('/admin/account')
    expect(await page.locator('#field-currentPassword').count()).toBe(0)
    await page.locator('#change-password').click()
    await page.locator('#field-currentPassword').waitFor()
    await page.locator('#field-password').fill(PHRASE)
    await page.locator('#field-confirm-password').fill(PHRASE)
    await page.locator('#field-currentPassword').fill('un tout autre mot')
    expect(englishIn(await readTexts(page))).toEqual([])
    // The form takes a moment to find what was just filled in valid.
    const refused = async (): Promise<boolean> => {
      await page.locator('#action-save').click()
      const words = page.getByText('Ce n’est pas votre mot de passe actuel.').first()
      return words.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      )
    }
    await expect.poll(refused, { timeout: 30_000 }).toBe(true)
    expect(await login(account.email, account.password)).toBe(200)

    await page.locator('#field-currentPassword').fill(account.password)
    const answers: number[] = []
    page.on('response', (answer) => {
      if (answer.request().method() === 'PATCH') answers.push(answer.status())
    })
    const saved = async (): Promise<boolean> => {
      if (!answers.includes(200)) await page.locator('#action-save').click()
      return answers.includes(200)
    }
    await expect.poll(saved, { interval: 1500, timeout: 30_000 }).toBe(true)
    await page.locator('#field-currentPassword').waitFor({ state: 'detached' })
    expect([await login(account.email, PHRASE), await login(account.email, account.password)]).toEqual([200, 401])

    // The session at work stays, and the form has forgotten both passwords.
    await page.locator('#field-name').fill('Camille Autre (fictif)')
    const named = page.waitForRequest((request) => request.method() === 'PATCH')
    await page.locator('#action-save').click()
    const body = (await named).postData() ?? ''
    expect(body).toContain('Camille Autre')
    expect(body).not.toContain(PHRASE)
    expect(body).not.toContain(account.password)
    await expect
      .poll(async () => (await test.api.call(`/api/users/${account.id}`)).body.name)
      .toBe('Camille Autre (fictif)')
  }, 120_000)

  it('makes the key of a website, shows it once and revokes it', async () => {
    const account = await make('reader')
    const { goto, page } = await test.open()
    page.on('dialog', (dialog) => void dialog.accept())
    await goto(`/admin/collections/users/${account.id}`)
    const panel = page.locator('#api-key-panel')
    await panel.getByText('Ce compte n’a pas de clé d’API.').waitFor()
    await page.locator('#make-api-key').click()
    const key = await page.locator('#new-api-key').innerText()
    expect(key).toMatch(/^jml_[0-9a-f]{8}_[0-9a-f]{64}$/)
    await panel.getByText(key.slice(0, 12), { exact: true }).waitFor()
    expect(englishIn(await readTexts(page))).toEqual([])
    const whoIs = async (): Promise<unknown> => {
      const response = await fetch(`${test.server.baseURL}/api/users/me`, {
        headers: { authorization: `users API-Key ${key}` },
      })
      return ((await response.json()) as { user: { id: string } | null }).user?.id ?? null
    }
    expect(await whoIs()).toBe(account.id)

    // Saving the form of the account leaves the key alone, and it is not shown again.
    await page.locator('#field-name').fill('Site (fictif)')
    await page.locator('#action-save').click()
    await expect.poll(async () => (await test.api.call(`/api/users/${account.id}`)).body.name).toBe('Site (fictif)')
    expect(await whoIs()).toBe(account.id)
    await goto(`/admin/collections/users/${account.id}`)
    await panel.getByText(key.slice(0, 12), { exact: true }).waitFor()
    expect(await page.content()).not.toContain(key)

    await page.locator('#revoke-api-key').click()
    await panel.getByText('Ce compte n’a pas de clé d’API.').waitFor()
    expect(await whoIs()).toBeNull()
  }, 120_000)

  it('lists one’s sessions and ends the others', async () => {
    const account = await make('editor')
    expect(await login(account.email, account.password)).toBe(200)
    const { goto, page } = await test.open({ credentials: account })
    await goto('/admin/account')
    const sessions = page.locator('#sessions-panel li')
    await expect.poll(() => sessions.count()).toBe(2)
    await page.locator('#sessions-panel').getByText('cette session').waitFor()
    expect(englishIn(await readTexts(page))).toEqual([])
    await page.locator('#end-other-sessions').click()
    await expect.poll(() => sessions.count()).toBe(1)
    await goto('/admin/account')
    await page.locator('#sessions-panel').getByText('cette session').waitFor()
  }, 120_000)
})
