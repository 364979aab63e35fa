import { createServer } from 'node:http'

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { chromiumReason } from '../support/parts/chromiumReason.js'
import { raw } from '../support/security/raw.js'
import { openTab } from './support/actions.js'
import { panelTest } from './support/panelTest.js'
import { hit, violations, watchPolicy } from './support/policy.js'

const ONERROR = '<img src=x onerror="window.hit=1"><svg onload="window.hit=1"> (fictif)'

describe.skipIf(chromiumReason())('the policy of the panel in a browser', () => {
  const test = panelTest()

  it('should let the panel work: login, list, editing, rich text, a file, coverage, versions', async () => {
    const { goto, page } = await test.open({ credentials: null })
    await watchPolicy(page)
    const seen: string[] = []
    const visit = async (path: string, work?: () => Promise<void>): Promise<void> => {
      await goto(path)
      await work?.()
      seen.push(...(await violations(page)))
      expect(
        await page.evaluate(() => [...document.scripts].filter((script) => !script.nonce && !script.src).length),
      ).toBe(0)
    }
    await visit('/admin/login')
    await page.locator('input[name=email]').fill(test.server.admin.email)
    await page.locator('input[name=password]').fill(test.server.admin.password)
    await page.locator('button[type=submit]').click()
    await page.waitForURL(/\/admin\/?$/)
    await visit('/admin?locale=fr')
    await visit('/admin/collections/projects')
    await visit(`/admin/collections/projects/${String(test.content.projects[0]?.id)}`, async () => {
      await expect
        .poll(() => page.getByRole('region', { exact: true, name: 'Couverture' }).innerText())
        .toContain('3 sur 3')
      await openTab(page, 'Présentation')
      const text = page.locator('[contenteditable=true]').first()
      await text.click()
      await page.keyboard.type('Un texte fictif')
      await page.keyboard.press('Control+A')
      await page.keyboard.press('Control+B')
      await expect.poll(() => text.locator('strong').count()).toBe(1)
    })
    const buffer = await sharp({ create: { background: '#05a', channels: 3, height: 300, width: 400 } })
      .png()
      .toBuffer()
    await visit('/admin/collections/media/create', async () => {
      await page.locator('input[type=file]').first().setInputFiles({ buffer, mimeType: 'image/png', name: 'place.png' })
      await page.locator('#field-alt').fill('Une place (image fictive)')
      await page.locator('#action-save').click()
      await page.waitForURL(/media\/[\w-]{36}/)
      await page.waitForLoadState('networkidle')
    })
    await visit('/admin/collections/media')
    await visit(`/admin/collections/projects/${String(test.content.projects[0]?.id)}/versions`)
    await visit('/admin/account')
    expect(seen).toEqual([])
  })

  it('should be new for each answer, and without eval', async () => {
    const policies = await Promise.all(
      ['/admin/login', '/admin/login', '/admin/nothing'].map(async (path) => {
        const response = await fetch(`${test.server.baseURL}${path}`, {
          headers: { 'content-security-policy': "script-src 'nonce-mine'" },
        })
        const policy = response.headers.get('content-security-policy') ?? ''
        const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? []
        const html = await response.text()
        expect(html).not.toContain('nonce="mine"')
        for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`)
        expect(response.headers.get('x-frame-options')).toBe('DENY')
        expect(response.headers.get('referrer-policy')).toBe('same-origin')
        return policy
      }),
    )
    expect(new Set(policies).size).toBe(3)
    for (const policy of policies) {
      expect(policy).not.toContain('unsafe-eval')
      expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
      for (const part of [
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "script-src-attr 'none'",
      ])
        expect(policy).toContain(part)
    }
  })

  it('should run no script that came with the content', async () => {
    const { page } = await test.open({ allowed: /Content Security Policy|404|400/ })
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', `${html}<a id="evil" href="javascript:window.hit=1">x</a>`)
      document.body.insertAdjacentHTML('beforeend', '<button id="b" onclick="window.hit=1">x</button>')
    }, ONERROR)
    await page.locator('#b').dispatchEvent('click')
    await page.locator('#evil').dispatchEvent('click')
    // Later, for what the debugger itself evaluates may evaluate.
    await page.evaluate(() => {
      setTimeout(() => {
        try {
          ;(0, eval)('window.hit = 1')
        } catch (error) {
          document.body.dataset.refusal = (error as Error).name
        }
      })
    })
    await expect.poll(() => page.evaluate(() => document.body.dataset.refusal)).toBe('EvalError')
    // Last, as it takes the place of the page: a script that stands in the markup.
    await page.setContent('<p id="written">x</p><script>window.hit = 1</script>')
    await page.locator('#written').waitFor()
    expect(await hit(page)).toBeUndefined()
  })

  it('should show marks in titles as text, in the list, the versions and the messages', async () => {
    const { body } = await test.api.call('/api/pages?locale=fr', {
      json: { _status: 'published', title: ONERROR },
      method: 'POST',
    })
    const { id } = body.doc
    await test.api.call(`/api/pages/${id}?locale=fr`, { json: { title: `${ONERROR} 2` }, method: 'PATCH' })
    const { goto, page } = await test.open()
    await watchPolicy(page)
    await goto('/admin/collections/pages')
    await expect.poll(() => page.locator('tbody').innerText()).toContain(ONERROR)
    await goto(`/admin/collections/pages/${id}/versions`)
    await page.locator('tbody tr').first().locator('a').first().click()
    await expect.poll(() => page.locator('.render-field-diffs').first().innerText()).toContain('onerror')
    await goto(`/admin/collections/pages/${id}`)
    await page.locator('#field-title').fill(`${ONERROR} 3`)
    await page.getByRole('button', { name: 'Publier en français' }).click()
    await page.locator('.payload-toast-item').first().waitFor()
    expect(await hit(page)).toBeUndefined()
    expect(await violations(page)).toEqual([])
  })

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:window.hit=1'])(
    'should stay on the site after a login with redirect=%s',
    async (target) => {
      const { goto, page } = await test.open({ credentials: null })
      await goto(`/admin/login?redirect=${encodeURIComponent(target)}`)
      await page.locator('input[name=email]').fill(test.server.admin.email)
      await page.locator('input[name=password]').fill(test.server.admin.password)
      await page.locator('button[type=submit]').click()
      await page.waitForURL((url) => !url.pathname.includes('/login'))
      await page.waitForLoadState('networkidle')
      expect(new URL(page.url()).origin).toBe(test.server.baseURL)
      expect(await hit(page)).toBeUndefined()
      await goto(`/admin/login?redirect=${encodeURIComponent(target)}`)
      expect(new URL(page.url()).origin).toBe(test.server.baseURL)
    },
  )

  it('should call its functions from its own origin alone, and survive broken calls', async () => {
    const { goto, page } = await test.open()
    const called = page.waitForRequest((request) => request.headers()['next-action'] !== undefined)
    await goto(`/admin/collections/pages/${test.content.page.id}`)
    await page.locator('#field-title').fill('Accueil (fictif) 2')
    const request = await called
    const all = await request.allHeaders()
    const headers = {
      'content-type': all['content-type'] ?? 'text/plain;charset=UTF-8',
      cookie: all.cookie ?? '',
      'next-action': all['next-action'] ?? '',
    }
    const { baseURL, output } = test.server
    const post = (more: Record<string, string>, body: string) =>
      raw(baseURL, { body, headers: { ...headers, ...more }, method: 'POST', path: '/admin' })
    const sent = request.postData() ?? '[]'
    for (const more of [
      { origin: 'https://evil.example' },
      { host: 'evil.example', origin: 'http://evil.example' },
      { origin: 'null' },
      {},
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ] as Record<string, string>[])
      expect((await post(more, sent)).status, JSON.stringify(more)).toBe(403)
    const broken = [
      '',
      '[',
      '{"$1":',
      '["$F1"]',
      '["$1"]',
      '["$Q1"]',
      '['.repeat(5000),
      '0:"$@1"',
      '["$undefined","__proto__"]',
    ]
    const statuses = []
    for (const body of broken) statuses.push((await post({ origin: baseURL }, body)).status)
    statuses.push((await post({ 'next-action': 'x', origin: baseURL }, sent)).status)
    statuses.push((await post({ 'next-action': '0'.repeat(42), origin: baseURL }, sent)).status)
    expect(
      statuses.filter((status) => status < 400 || status >= 500),
      statuses.join(' '),
    ).toEqual([])
    expect(output()).not.toContain('unhandled rejection')
    expect((await fetch(`${baseURL}/health/ready`)).status).toBe(200)
  })

  it('should refuse what is meant to be said inside Next, fetch nothing, and change nothing by other methods', async () => {
    const { baseURL } = test.server
    let asked = 0
    const listener = createServer((_req, res) => {
      asked += 1
      res.end()
    })
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
    const { port } = listener.address() as { port: number }
    try {
      for (const url of [
        `http://127.0.0.1:${port}/x.png`,
        `//127.0.0.1:${port}/x.png`,
        `/\\127.0.0.1:${port}/x.png`,
        '/api/media/file/x.png',
      ])
        expect((await raw(baseURL, { path: `/_next/image?url=${encodeURIComponent(url)}&w=640&q=75` })).status).toBe(
          404,
        )
      for (const path of [
        '/_next//image?url=x&w=1&q=1',
        '/_next/%69mage?url=x&w=1&q=1',
        '/_next/./image?url=x&w=1&q=1',
        '/admin/../_next/image?url=x&w=1&q=1',
      ]) {
        const { status } = await raw(baseURL, { path })
        expect(status, path).toBe(404)
      }
      expect(asked).toBe(0)
    } finally {
      listener.close()
    }
    for (const name of ['x-middleware-subrequest', 'x-middleware-prefetch', 'x-invoke-path', 'x-matched-path'])
      expect(
        (await raw(baseURL, { headers: { [name]: 'src/middleware:src/middleware' }, path: '/admin' })).status,
        name,
      ).toBe(400)
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])
      expect((await raw(baseURL, { headers: { origin: baseURL }, method, path: '/admin' })).status, method).toBe(405)
    const foreign = { host: 'evil.example', 'x-forwarded-host': 'evil.example' }
    const page = await raw(baseURL, { headers: foreign, path: '/admin' })
    expect(page.status).toBe(200)
    expect(page.body + JSON.stringify(page.headers)).not.toContain('evil.example')
  })
})
