import { TRANSLATOR_LOCALE } from '../../../scripts/generate/accessTable.js'
import { listRoutes, type RouteList } from '../../../scripts/generate/routes/listRoutes.js'
import { createApp } from '../../../src/http/app.js'
import type { TestApp } from '../app/bootApp.js'
import { call } from '../app/client.js'
import { knownIDs } from './knownIDs.js'

/** The routes of a running application, found by calling it, which makes and changes documents of it. */
export const routesOf = async (app: TestApp): Promise<RouteList> => {
  const { accounts, config, folder, payload, settings } = app
  return listRoutes({
    build: () => createApp({ admin: (_req, res) => res.end(), config, instanceKey: folder, payload, settings }),
    email: accounts.editor.email,
    idFor: await knownIDs(app),
    locale: TRANSLATOR_LOCALE,
    payload,
    send: (path, args) => call(app, path, args),
  })
}
