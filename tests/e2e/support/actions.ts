import type { Locator, Page } from 'playwright-core'

/** The part of the form that holds a field, by its path. */
export const field = (page: Page, path: string): Locator => page.locator(`#field-${path.replaceAll('.', '__')}`)

/** Chooses an option of a select or a relationship field by its label. */
export const choose = async (page: Page, select: Locator, label: string): Promise<void> => {
  await select.locator('.rs__control').click()
  await page.keyboard.type(label)
  await page.locator('.rs__option').filter({ hasText: label }).first().click()
}

export const openTab = (page: Page, name: string): Promise<void> =>
  page.locator('.tabs-field__tab-button', { hasText: name }).click()

/** Switches the language of the content. */
export const switchContentTo = async (page: Page, language: string): Promise<void> => {
  await page.locator('.app-header .localizer button').first().click()
  await page.locator('.popup__content, .popup-button-list').getByText(language, { exact: false }).first().click()
  await page.locator('.app-header .localizer').getByText(language).waitFor()
  await page.waitForLoadState('networkidle')
}

/** Waits for a message of the panel, and returns its text. */
export const toast = async (page: Page, text: string | RegExp): Promise<string> => {
  const message = page.locator('.payload-toast-item, .toast-success').filter({ hasText: text }).first()
  await message.waitFor()
  return message.innerText()
}

/** Opens the menu of a document's further actions. */
export const openDocumentMenu = (page: Page): Promise<void> =>
  page.locator('.doc-controls__popup button').first().click()
