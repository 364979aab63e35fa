import type { ProjectFacts } from './facts.js'

/** Whether a project names one of the domains of these codes, or one below them. */
export const hasDomainCode = (
  { domains, domainsById }: Pick<ProjectFacts, 'domains' | 'domainsById'>,
  codes: readonly string[],
): boolean =>
  domains.some(({ id }) => {
    const domain = id === null ? undefined : domainsById[id]
    return domain ? [domain.code, ...(domain.ancestorCodes ?? [])].some((code) => codes.includes(code)) : false
  })
