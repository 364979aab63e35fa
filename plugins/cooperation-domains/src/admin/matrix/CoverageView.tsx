import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'

import type { Text } from '../../rules/ruleTypes.js'

import { isolatedRequest } from '../../service/isolatedRequest.js'
import { inLanguage } from '../../translations/text.js'
import { ATLAS_THEMES } from '../../vocabulary/codes.js'
import { CoverageMatrix } from './CoverageMatrix.js'
import { filtersFrom, queryOf } from './matrixFilters.js'

type CoverageViewProps = AdminViewServerProps & {
  conventions: string
  projects: string
}

const MAX_DOMAINS = 500

type StoredDomain = { atlasTheme?: null | string; code: string; title?: null | string }

/** The page of the matrix, for those who work in the panel; others are asked to log in. */
export const CoverageView = async (props: CoverageViewProps): Promise<ReactNode> => {
  const { conventions, initPageResult, params, projects, searchParams = {} } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const filters = filtersFrom(searchParams)
  if (!user || !permissions.canAccessAdmin) {
    const { admin, routes } = payload.config
    const here = formatAdminURL({ adminRoute: routes.admin, path: '/couverture', relative: true })
    const login = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login, relative: true })
    redirect(`${login}?redirect=${encodeURIComponent(`${here}${queryOf(filters)}`)}`)
  }
  const { docs } = await payload.find({
    collection: 'domains',
    depth: 0,
    joins: false,
    limit: MAX_DOMAINS,
    locale: locale?.code,
    overrideAccess: false,
    req: isolatedRequest(req),
    sort: 'code',
    user,
  })
  const domains = (docs as unknown as StoredDomain[]).map(({ atlasTheme, code, title }) => ({
    code,
    theme: atlasTheme ?? '',
    title: title ?? code,
  }))
  const themes = ATLAS_THEMES.flatMap((theme) =>
    typeof theme === 'string' ? [] : [{ label: inLanguage(theme.label as Text, i18n.language), value: theme.value }],
  )
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={{ collections: visibleEntities?.collections, globals: visibleEntities?.globals }}
    >
      <CoverageMatrix
        conventions={conventions}
        domains={domains}
        filters={filters}
        projects={projects}
        themes={themes}
      />
    </DefaultTemplate>
  )
}
