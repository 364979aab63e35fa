import { randomUUID } from 'node:crypto'

import { freePort, serverFolder, startServer as startBuiltServer } from '../../support/server/startServer.js'

export type Credentials = { email: string; password: string }

export type RunningServer = {
  admin: Credentials
  baseURL: string
  close: () => Promise<void>
  /** What the process has written so far. */
  output: () => string
}

/**
 * The built server, started as anyone starts it, on a free port and with its own empty database.
 *
 * @throws Error with what the process wrote when it does not come up.
 */
export const startServer = async (): Promise<RunningServer> => {
  const folder = await serverFolder()
  const admin = { email: 'camille@jumelage.test', password: randomUUID() }
  const port = String(await freePort())
  const baseURL = `http://127.0.0.1:${port}`
  const { child, ended, isUp, output } = await startBuiltServer({
    ...folder.env,
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    DEMO_CONTENT: 'false',
    LOG_LEVEL: 'warn',
    PORT: port,
    SERVER_URL: baseURL,
  })
  const close = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    await folder.remove()
  }
  try {
    await isUp
  } catch (error) {
    await close()
    throw error
  }
  return { admin, baseURL, close, output }
}
