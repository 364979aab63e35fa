import type { Page } from 'playwright-core'

/** Every text a person sees on the page, with labels for screen readers, placeholders and titles. */
export const readTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (
        !parent ||
        parent.closest('script, style, noscript, [aria-hidden=true]') ||
        parent.getClientRects().length === 0
      )
        continue
      texts.add((walker.currentNode.textContent ?? '').trim())
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      if (element.getClientRects().length === 0) continue
      for (const name of ['aria-label', 'placeholder', 'title']) texts.add(element.getAttribute(name)?.trim() ?? '')
    }
    return [...texts].filter((text) => /\p{L}{2}/u.test(text))
  })
