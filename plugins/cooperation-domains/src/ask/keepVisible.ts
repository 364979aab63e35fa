import type { CoverageProject, DomainNode } from '../coverage/types.js'
import type { Partner } from '../service/loadPartners.js'

type Visible = { domains: ReadonlyMap<string, DomainNode>; partners: ReadonlyMap<string, Partner> }

/** The partners that a reader may know of. */
export const visiblePartners = (
  partners: ReadonlyMap<string, Partner>,
  seesDrafts: boolean,
): ReadonlyMap<string, Partner> =>
  seesDrafts ? partners : new Map([...partners].filter(([, { isPublished }]) => isPublished))

/**
 * A project without the partners and domains that do not exist or are not for this reader: one database keeps the ids
 * of what was deleted, the other does not.
 */
export const keepVisible = (project: CoverageProject, { domains, partners }: Visible): CoverageProject => ({
  ...project,
  domains: project.domains.filter((id) => domains.has(id)),
  partners: project.partners
    .filter(({ partner }) => partners.has(partner))
    .map((row) => ({ ...row, domains: row.domains.filter((id) => domains.has(id)) })),
})
