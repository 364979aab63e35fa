import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from 'playwright-core'

const artifacts = join(import.meta.dirname, '../../artifacts')

/** Writes a PNG of the whole page to `tests/artifacts/<name>.png` and returns its path. */
export const keepScreenshot = async (page: Page, name: string): Promise<string> => {
  await mkdir(artifacts, { recursive: true })
  const path = join(artifacts, `${name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}
