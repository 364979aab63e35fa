import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'

import type { Browser } from 'playwright-core'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { launchBrowser } from '../support/parts/chromium.js'
import { serverFolder, startServer, type StartedServer } from '../support/server/startServer.js'
import { connect } from './support/api.js'
import { englishIn } from './support/englishIn.js'
import { openPanel, type Panel } from './support/openPanel.js'
import { readTexts } from './support/readTexts.js'
import type { RunningServer } from './support/startServer.js'

const run = promisify(execFile)

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('the history of coverage in the panel', () => {
  let browser: Browser
  let folder: Awaited<ReturnType<typeof serverFolder>>
  let panel: Panel
  let started: StartedServer

  beforeAll(async () => {
    folder = await serverFolder()
    const admin = { email: 'camille@jumelage.test', password: randomUUID() }
    const env = { ...folder.env, DEMO_CONTENT: 'false', LOG_LEVEL: 'warn' }
    started = await startServer({ ...env, ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password })
    await started.isUp
    const server: RunningServer = { admin, baseURL: started.baseURL, close: folder.remove, output: started.output }
    const api = await connect(server, admin)
    const domain = (await api.call('/api/domains?where[code][equals]=CULT&depth=0')).body.docs[0].id as string
    const partner = await api.create('/api/partner-cities', {
      _status: 'published',
      country: 'CU',
      name: 'Une ville (fictive)',
    })
    await api.create('/api/conventions', {
      _status: 'published',
      currency: 'EUR',
      deliberation: { adoptedOn: '2020-01-10', reference: 'DEL-1 (fictive)' },
      domains: [domain],
      endsOn: inDays(20),
      forecastAmount: 0,
      instrument: 'framework',
      object: 'Un objet (fictif)',
      parties: [{ partner: partner.id }],
      signedOn: '2020-02-01',
      title: 'Une convention (fictive)',
      transmittedOn: '2020-02-02',
    })
    await api.create('/api/projects', {
      _status: 'published',
      domains: [{ domain }],
      partners: [{ partner: partner.id }],
      startsOn: '2021-01-01',
      title: 'Un projet (fictif)',
    })
    await run(process.execPath, ['--conditions=production', 'scripts/cli.mjs', 'coverage-check'], {
      env: { HOME: process.env.HOME, PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv,
    })
    browser = await launchBrowser()
    panel = await openPanel({ browser, credentials: admin, server })
  }, 240_000)
  afterAll(async () => {
    await panel?.close()
    await browser?.close()
    started?.child.kill('SIGTERM')
    await started?.ended
    await folder?.remove()
  })

  it('shows each check in French, with what changed, for nobody to change', async () => {
    const { goto, page } = panel
    await goto('/admin/collections/coverage-runs')
    const texts = await readTexts(page)
    expect(texts).toEqual(expect.arrayContaining(['Jour', 'Message', 'Dans le journal']))
    await goto('/admin/collections/coverage-runs?search=fictif')
    await page.locator('table tbody a').first().click()
    await page.getByText('Changements').first().waitFor()
    await page.getByRole('button', { name: 'Tout afficher' }).first().click()
    const shown = await readTexts(page)
    const values = await page
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    expect(values).toEqual(expect.arrayContaining(['Un projet (fictif)', 'Une ville (fictive)']))
    expect(await page.getByRole('button', { name: 'Enregistrer' }).count()).toBe(0)
    expect([...new Set(englishIn([...texts, ...shown]))]).toEqual([])
    expect(panel.problems()).toEqual([])
  })

  it('lets one ask for alerts in the account', async () => {
    const { goto, page } = panel
    await goto('/admin/account')
    await page.getByLabel('Recevoir les alertes de couverture').check()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Enregistré.').first().waitFor()
    await goto('/admin/account')
    expect(await page.getByLabel('Recevoir les alertes de couverture').isChecked()).toBe(true)
    expect(panel.problems()).toEqual([])
  })
})
