import { getPayload, type Payload } from 'payload'

import { readSettings, type Settings } from '../config/settings.js'
import { keepSecret } from '../start/keepSecret.js'
import { prepareFolders } from '../start/prepareFolders.js'

/** The database the settings name, opened as the server opens it, without the server and without its planned tasks. */
export const openPayload = async (): Promise<{ payload: Payload; settings: Settings }> => {
  const settings = readSettings(process.env)
  await prepareFolders(settings)
  process.env.PAYLOAD_SECRET = await keepSecret(settings)
  const { default: config } = await import('../../payload.config.js')
  return { payload: await getPayload({ config }), settings }
}
