import type { FirstAdmin } from './firstAdmin.js'

type BannerArgs = { admin: FirstAdmin | undefined; adminEnabled: boolean; hasUsers: boolean; serverURL: string }

/** What the person at the terminal reads when the server is up. */
export const banner = ({ admin, adminEnabled, hasUsers, serverURL }: BannerArgs): string =>
  [
    '',
    '  Jumelage is running.',
    '',
    ...(adminEnabled ? [`  Admin panel  ${serverURL}/admin`] : []),
    `  REST         ${serverURL}/api`,
    `  GraphQL      ${serverURL}/api/graphql`,
    ...(admin
      ? [
          '',
          '  Administrator, made at this first start:',
          `  E-mail       ${admin.email}`,
          admin.password
            ? `  Password     ${admin.password}   (shown only this once: change it in the panel)`
            : '  Password     the one in ADMIN_PASSWORD',
        ]
      : []),
    ...(admin || hasUsers ? [] : ['', '  There is no account yet: npm run user:create makes one.']),
    '',
  ].join('\n')
