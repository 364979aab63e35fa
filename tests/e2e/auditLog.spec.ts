import { expect, it } from 'vitest'

import { readTexts } from './support/readTexts.js'
import { panelTest } from './support/panelTest.js'

const LIST = '/admin/collections/audit-log'

const test = panelTest()

it('shows the audit log in French, to filter and to take away, for nobody to change', async () => {
  const { goto, page } = await test.open()
  await goto(LIST)
  const texts = await readTexts(page)
  expect(texts).toEqual(
    expect.arrayContaining(['Journal d’audit', 'Date et heure', 'Acte', 'Qui', 'Sur quoi', 'Depuis']),
  )
  expect(texts).toEqual(expect.arrayContaining(['Connexion', 'Publication', 'Compte créé', 'le système']))
  expect(texts.join(' ')).toMatch(/Conservé 365 jours/)
  expect(await page.locator('a[href*="/create"]').count()).toBe(0)
  expect(await page.locator('.table').innerText()).toContain('127.0.0.1')

  await goto(`${LIST}?where[or][0][and][0][action][equals]=published`)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Exporter cette liste').click()])
  expect(download.suggestedFilename()).toMatch(/^journal-audit-.*\.csv$/)
  const stream = await download.createReadStream()
  let csv = ''
  for await (const chunk of stream) csv += String(chunk)
  const lines = csv.trimEnd().split('\r\n').slice(1)
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.every((line) => line.includes(';Publication;published;'))).toBe(true)

  await goto(LIST)
  await page.locator('tbody a').first().click()
  await page.getByText('Empreinte de la ligne précédente').waitFor()
  expect(await page.locator('#action-save').count()).toBe(0)
  expect(await page.locator('#field-actorName').isDisabled()).toBe(true)
})
