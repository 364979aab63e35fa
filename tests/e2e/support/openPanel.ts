import type { Browser, BrowserContext, Page } from 'playwright-core'

import type { Credentials, RunningServer } from './startServer.js'

export type Panel = {
  close: () => Promise<void>
  context: BrowserContext
  /** Loads a path of the panel and waits until it is quiet. */
  goto: (path: string) => Promise<void>
  page: Page
  /** Console errors, failed or refused requests and requests to other hosts since the last call. */
  problems: () => string[]
}

type OpenPanelArgs = {
  browser: Browser
  /** Who is logged in; nobody when left out. */
  credentials?: Credentials
  /** What the browser says it prefers. */
  language?: string
  server: RunningServer
}

const watch = (page: Page, baseURL: string): (() => string[]) => {
  let problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console at ${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`script at ${page.url()}: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400)
      problems.push(`${String(response.status())} ${response.request().method()} ${response.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !/^(blob|data):/.test(request.url()))
      problems.push(`other host: ${request.url()}`)
  })
  return () => {
    const seen = problems
    problems = []
    return seen
  }
}

/** A new browser profile before the panel of a running server. */
export const openPanel = async ({
  browser,
  credentials,
  language = 'fr-FR',
  server,
}: OpenPanelArgs): Promise<Panel> => {
  const context = await browser.newContext({
    baseURL: server.baseURL,
    locale: language,
    timezoneId: 'America/Martinique',
    viewport: { height: 900, width: 1440 },
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const goto = async (path: string): Promise<void> => {
    await page.goto(path, { waitUntil: 'networkidle' })
  }
  const problems = watch(page, server.baseURL)
  if (credentials) {
    await goto('/admin/login')
    await page.locator('input[name=email]').fill(credentials.email)
    await page.locator('input[name=password]').fill(credentials.password)
    await page.locator('button[type=submit]').click()
    await page.waitForURL(/\/admin\/?$/)
    await page.waitForLoadState('networkidle')
  }
  return { close: () => context.close(), context, goto, page, problems }
}
