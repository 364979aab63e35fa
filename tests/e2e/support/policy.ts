import type { Page } from 'playwright-core'

type Marked = { hit?: number; violations?: string[] }

/** Notes in each page what its policy has refused. */
export const watchPolicy = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const marked = window as unknown as Marked
    marked.violations = []
    document.addEventListener('securitypolicyviolation', ({ blockedURI, sample, violatedDirective }) => {
      marked.violations?.push(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
}

/** What the policy of the page shown has refused. */
export const violations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Marked).violations ?? ['not watched'])

/** What a script that must not run would have left. */
export const hit = (page: Page): Promise<number | undefined> => page.evaluate(() => (window as unknown as Marked).hit)
