import type { Config } from 'payload'

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="3 -5 34 34" fill="none" stroke-width="4">' +
  '<circle cx="14" cy="12" r="9" stroke="#0f6b85"/><circle cx="26" cy="12" r="9" stroke="#d9822b"/></svg>'

/** What the browser shows of the panel: tab title and icon. The icon travels in the page, so nothing has to serve it. */
export const adminMeta: NonNullable<NonNullable<Config['admin']>['meta']> = {
  defaultOGImageType: 'off',
  description: 'La coopération internationale de la ville : villes partenaires, conventions, projets et pages.',
  icons: [{ rel: 'icon', type: 'image/svg+xml', url: `data:image/svg+xml,${encodeURIComponent(ICON)}` }],
  robots: 'noindex, nofollow',
  titleSuffix: ' · Jumelage',
}
