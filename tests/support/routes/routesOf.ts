import type { RequestHandler } from 'express'

import { TRANSLATOR_LOCALE } from '../../../scripts/generate/accessTable.js'
import { listRoutes, type RouteList } from '../../../scripts/generate/routes/listRoutes.js'
import { createApp } from '../../../src/http/app.js'
import type { Metrics } from '../../../src/http/metrics/createMetrics.js'
import type { TestApp } from '../app/bootApp.js'
import { call } from '../app/client.js'
import { knownIDs } from './knownIDs.js'

const nothing: RequestHandler = (_req, res) => void res.end()

/** The routes of a running application, found by calling it, which makes and changes documents of it. */
export const routesOf = async (app: TestApp): Promise<RouteList> => {
  const { accounts, config, folder, payload, settings } = app
  const metrics: Metrics = { serve: nothing, settings: { host: '' }, watch: nothing }
  return listRoutes({
    build: () => createApp({ admin: nothing, config, instanceKey: folder, metrics, payload, settings }),
    email: accounts.editor.email,
    idFor: await knownIDs(app),
    locale: TRANSLATOR_LOCALE,
    payload,
    send: (path, args) => call(app, path, args),
  })
}
