import type { Browser } from 'playwright-core'

import { afterAll, afterEach, beforeAll, expect } from 'vitest'

import { launchBrowser } from '../../support/parts/chromium.js'
import { keepScreenshot } from '../../support/parts/keepScreenshot.js'
import { connect, type Api } from './api.js'
import { openPanel, type Panel } from './openPanel.js'
import { seedContent, type Content } from './seedContent.js'
import { startServer, type Credentials, type RunningServer } from './startServer.js'

export type PanelTest = {
  api: Api
  browser: Browser
  content: Content
  /** Opens the panel in a browser of its own; closed after the test, which fails when something went wrong unseen. */
  open: (args?: { allowed?: RegExp; credentials?: Credentials | null; language?: string }) => Promise<Panel>
  server: RunningServer
}

/** A running server with a little content, for the tests of one file. */
export const panelTest = (): PanelTest => {
  const test = {} as PanelTest
  let opened: { allowed: RegExp | undefined; panel: Panel }[] = []

  beforeAll(async () => {
    test.server = await startServer()
    test.browser = await launchBrowser()
    test.api = await connect(test.server, test.server.admin)
    test.content = await seedContent(test.api)
  })

  test.open = async ({ allowed, credentials = test.server.admin, language = 'fr-FR' } = {}) => {
    const panel = await openPanel({
      browser: test.browser,
      language,
      server: test.server,
      ...(credentials && { credentials }),
    })
    opened.push({ allowed, panel })
    // The panel remembers, for each account, the language last edited.
    if (credentials) await panel.goto('/admin?locale=fr')
    return panel
  }

  afterEach(async ({ task }) => {
    const panels = opened
    opened = []
    const problems = panels.flatMap(({ allowed, panel }) =>
      panel.problems().filter((problem) => !allowed?.test(problem)),
    )
    if (task.result?.state === 'fail' || problems.length > 0) {
      for (const { panel } of panels) await keepScreenshot(panel.page, task.name)
    }
    for (const { panel } of panels) await panel.close()
    expect(problems, 'errors in the console, refused requests, other hosts').toEqual([])
  })

  afterAll(async () => {
    await test.browser?.close()
    await test.server?.close()
  })
  return test
}
