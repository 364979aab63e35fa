import { describe, expect, it } from 'vitest'

import { chromiumReason } from '../support/parts/chromiumReason.js'
import { panelTest } from './support/panelTest.js'
import { unlabelledFields, unnamedControls } from './support/unnamedControls.js'

describe.skipIf(chromiumReason())('the panel without a mouse', () => {
  const test = panelTest()

  it('lets someone log in, change a name and save with the keyboard alone', async () => {
    const { goto, page } = await test.open({ credentials: null })
    await goto('/admin/login')
    await page.locator('input[name=email]').focus()
    await page.keyboard.type(test.server.admin.email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(test.server.admin.password)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/?$/)
    await goto(`/admin/collections/media/${test.content.media.id}`)
    let presses = 0
    while (!(await page.locator('#field-alt').evaluate((input) => input === document.activeElement))) {
      await page.keyboard.press('Tab')
      presses += 1
      expect(presses, 'the field is never reached').toBeLessThan(80)
    }
    await page.keyboard.press('End')
    await page.keyboard.type(' au clavier')
    await page.keyboard.press('Control+s')
    await expect
      .poll(async () => (await test.api.call(`/api/media/${test.content.media.id}?locale=fr`)).body.alt as string)
      .toContain('au clavier')
  })

  it('labels every field and names its control', async () => {
    const { goto, page } = await test.open()
    const unnamed: string[] = []
    for (const path of [
      `collections/projects/${String(test.content.projects[0]?.id)}`,
      `collections/partner-cities/${String(test.content.partners[0]?.id)}`,
      `collections/media/${test.content.media.id}`,
      'collections/projects',
      'globals/city',
    ]) {
      await goto(`/admin/${path}`)
      const found = [...(await unlabelledFields(page)), ...(await unnamedControls(page))]
      unnamed.push(...found.map((control) => `${path}: ${control}`))
    }
    expect(unnamed).toEqual([])
  })

  it('says in which language the page is', async () => {
    const { goto, page } = await test.open({ credentials: null })
    await goto('/admin/login')
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await page.title()).toBe('Se connecter · Jumelage')
  })
})
