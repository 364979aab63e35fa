import type { Payload } from 'payload'

import { Router } from 'express'

const TIMEOUT_MS = 3000

const askDatabase = async (payload: Payload): Promise<boolean> => {
  const timeout = new Promise<false>((resolve) => setTimeout(resolve, TIMEOUT_MS, false).unref())
  const answer = payload.count({ collection: 'users', overrideAccess: true }).then(
    () => true,
    () => false,
  )
  return Promise.race([answer, timeout])
}

/** `live`: the process answers. `ready`: the database answers too, and the process is not stopping. */
export const health = ({ isStopping, payload }: { isStopping: () => boolean; payload: Payload }): Router => {
  const router = Router()
  router.use((_req, res, next) => {
    res.setHeader('cache-control', 'no-store')
    next()
  })
  router.get('/live', (_req, res) => {
    res.json({ status: 'ok' })
  })
  router.get('/ready', async (_req, res) => {
    const isReady = !isStopping() && (await askDatabase(payload))
    res.status(isReady ? 200 : 503).json({ status: isReady ? 'ok' : 'unavailable' })
  })
  return router
}
