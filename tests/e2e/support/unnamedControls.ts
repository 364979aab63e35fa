import type { Page } from 'playwright-core'

/** The visible form controls and buttons that a screen reader could not name, each as the start of its HTML. */
export const unnamedControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const textOf = (ids: string | null): string =>
      (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('')
    const isVisible = (element: Element): boolean => element.getClientRects().length > 0
    return [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, [role=button]')]
      .filter(isVisible)
      .filter((element) => {
        const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
        const names = [
          element.getAttribute('aria-label'),
          textOf(element.getAttribute('aria-labelledby')),
          element.getAttribute('title'),
          element.getAttribute('placeholder'),
          element.querySelector('title')?.textContent,
          ...labels.map((label) => label.textContent),
          element.matches('button, [role=button]') ? element.textContent : '',
        ]
        return names.every((name) => !name?.trim())
      })
      .map((element) => element.outerHTML.slice(0, 160))
  })
