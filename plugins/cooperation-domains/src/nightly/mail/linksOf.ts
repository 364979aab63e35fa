import type { SanitizedConfig } from 'payload'

import type { Links } from './mailOf.js'

/** Addresses in the panel of this configuration. */
export const linksOf = (
  { routes, serverURL }: Pick<SanitizedConfig, 'routes' | 'serverURL'>,
  projects: string,
): Links => {
  const linkTo = (collection: string) => (id: string) =>
    serverURL ? `${serverURL}${routes.admin}/collections/${collection}/${encodeURIComponent(id)}` : null
  return { project: linkTo(projects), run: linkTo('coverage-runs') }
}
