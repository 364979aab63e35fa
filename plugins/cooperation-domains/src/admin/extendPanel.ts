import type { Config } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { adminComponent } from './adminComponent.js'

type Settings = Pick<CooperationDomainsSettings, 'adminFolder' | 'conventions' | 'projects'>

/** The panel with the plugin’s pages, menu and dashboard in it. */
export const extendPanel = (
  admin: Config['admin'],
  { adminFolder, conventions, projects }: Settings,
): Config['admin'] => {
  const slugs = { conventions, projects }
  return {
    ...admin,
    components: {
      ...admin?.components,
      beforeDashboard: [
        ...(admin?.components?.beforeDashboard ?? []),
        adminComponent(adminFolder, 'dashboard/AttentionBoard', slugs),
      ],
      beforeNavLinks: [
        ...(admin?.components?.beforeNavLinks ?? []),
        adminComponent(adminFolder, 'matrix/CoverageNavLink'),
      ],
      views: {
        ...admin?.components?.views,
        couverture: {
          Component: adminComponent(adminFolder, 'matrix/CoverageView', slugs),
          exact: true,
          meta: { title: 'Couverture' },
          path: '/couverture',
        },
      },
    },
  }
}
