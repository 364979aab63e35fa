import type { Finding } from './types.js'

type CheckProjectDomainsArgs = {
  /** Ids in the order of the rows; an empty row gives undefined. */
  domainIds: (string | undefined)[]
  /** Ids of the domains that exist. */
  knownIds: ReadonlySet<string>
}

/** A published project names at least one domain, each existing, none twice. */
export const checkProjectDomains = ({ domainIds, knownIds }: CheckProjectDomainsArgs): Finding[] => {
  if (domainIds.every((id) => id === undefined)) {
    return [{ code: 'COOP_DOMAIN_REQUIRED', path: 'domains', severity: 'error' }]
  }
  return domainIds.flatMap((id, index): Finding[] => {
    const path = `domains.${String(index)}.domain`
    if (id === undefined) return []
    if (!knownIds.has(id)) return [{ code: 'COOP_DOMAIN_UNKNOWN', path, severity: 'error' }]
    return domainIds.indexOf(id) < index ? [{ code: 'COOP_DOMAIN_DUPLICATE', path, severity: 'error' }] : []
  })
}
