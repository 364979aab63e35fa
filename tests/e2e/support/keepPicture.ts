import { copyFile, mkdir } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'

import type { Page } from 'playwright-core'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/**
 * Takes the picture that the documentation shows, `docs/<name>.png`. Times in it change with every run:
 * it is renewed on demand (UPDATE_DOCS=true), so that a test run leaves the sources alone.
 */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => {
    window.scrollTo(0, 0)
  })
  await page.waitForLoadState('networkidle')
  const picture = path.join(ROOT, `tests/artifacts/${name}.png`)
  await mkdir(path.dirname(picture), { recursive: true })
  await page.screenshot({ path: picture })
  const kept = path.join(ROOT, `docs/${name}.png`)
  if (process.env.UPDATE_DOCS === 'true' || !existsSync(kept)) await copyFile(picture, kept)
}
