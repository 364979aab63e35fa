// In this order: a field has buttons beside its control.
const CONTROLS = ['input:not([type=hidden]):not([disabled]), textarea, select, [contenteditable=true]', 'button, a']

const MARK_MS = 2000

/** Brings a field of the form into view, its row unfolded, with the focus in its control. */
export const showElement = (element: HTMLElement): void => {
  element.closest('.collapsible--collapsed')?.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click()
  element.scrollIntoView({ block: 'center' })
  const inside = CONTROLS.map((selector) => element.querySelector<HTMLElement>(selector)).find(Boolean)
  const control = CONTROLS.some((selector) => element.matches(selector)) ? element : inside
  control?.focus({ preventScroll: true })
  element.classList.add('coop-revealed')
  setTimeout(() => {
    element.classList.remove('coop-revealed')
  }, MARK_MS)
}
