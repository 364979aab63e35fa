import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { chromiumReason } from '../support/parts/chromiumReason.js'
import { connect } from './support/api.js'
import { panelTest } from './support/panelTest.js'

describe.skipIf(chromiumReason())('the media library in the panel', () => {
  const test = panelTest()

  it('takes a picture with its text and its focal point', async () => {
    const buffer = await sharp({
      create: { background: { b: 60, g: 140, r: 200 }, channels: 3, height: 800, width: 1200 },
    })
      .png()
      .toBuffer()
    const { goto, page } = await test.open()
    await goto('/admin/collections/media/create')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ buffer, mimeType: 'image/png', name: 'marché fictif.png' })
    await page.locator('#field-alt').fill('Un marché (image fictive)')
    await page.getByRole('button', { name: 'Modifier l’image' }).click()
    const inputs = page.locator('.edit-upload__input input, .edit-upload input[type=number]')
    await inputs.last().waitFor()
    const focal = page
      .locator('.edit-upload__groupWrap')
      .filter({ hasText: 'Point focal' })
      .locator('input[type=number]')
    await focal.nth(0).fill('25')
    await focal.nth(1).fill('70')
    await page.getByRole('button', { name: 'Appliquer les modifications' }).click()
    await page.locator('#action-save').click()
    await page.waitForURL(/media\/[\w-]{36}/)

    const id = /media\/([\w-]{36})/.exec(page.url())?.[1] ?? ''
    const { body } = await (await connect(test.server)).call(`/api/media/${id}?locale=fr`)
    expect(body).toMatchObject({
      alt: 'Un marché (image fictive)',
      focalX: 25,
      focalY: 70,
      height: 800,
      mimeType: 'image/png',
      width: 1200,
    })
  })
})
