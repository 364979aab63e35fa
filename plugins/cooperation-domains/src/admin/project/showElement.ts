const FOCUSABLE = 'input:not([type=hidden]):not([disabled]), textarea, select, [contenteditable=true], button'

const MARK_MS = 2000

/** Brings a field of the form into view, its row unfolded, with the focus in its control. */
export const showElement = (element: HTMLElement): void => {
  element.closest('.collapsible--collapsed')?.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click()
  element.scrollIntoView({ block: 'center' })
  const control = element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE)
  control?.focus({ preventScroll: true })
  element.classList.add('coop-revealed')
  setTimeout(() => {
    element.classList.remove('coop-revealed')
  }, MARK_MS)
}
