import type { Page } from 'playwright-core'

/**
 * Drawn by Payload 3.90 without a name, and no setting gives one: the inner inputs of its selects and date pickers
 * (their label stands beside them), its icon buttons, and the boxes that select a row of a list.
 */
const PAYLOADS_OWN = [
  '.rs__input',
  '.clear-indicator',
  '.dropdown-indicator',
  '.date-time-picker *',
  '.popup-button',
  '.toolbar-popup__button',
  '.btn--icon-only',
  '.select-row__checkbox *',
  '.cell-_select *',
].join(', ')

/** The visible controls that a screen reader could not name, each as the start of its HTML. */
export const unnamedControls = (page: Page): Promise<string[]> =>
  page.evaluate((ignored) => {
    const textOf = (ids: string | null): string =>
      (ids ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join('')
    const isVisible = (element: Element): boolean => element.getClientRects().length > 0
    return [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, [role=button]')]
      .filter((element) => isVisible(element) && !element.matches(ignored))
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
  }, PAYLOADS_OWN)

/** The fields of the form, by path, that show no label beside their control. */
export const unlabelledFields = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.field-type:not(.file-field, .tabs-field, .row, .group-field)')]
      .filter((field) => field.getClientRects().length > 0)
      .filter((field) => !field.querySelector('label, .field-label, legend, h3')?.textContent?.trim())
      .map((field) => field.id || field.className),
  )
