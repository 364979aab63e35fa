import { getPayload, type Payload } from 'payload'

import { readSettings } from '../config/settings.js'
import { keepSecret } from '../start/keepSecret.js'
import { prepareFolders } from '../start/prepareFolders.js'

/** Works on the database that the settings name, opened as the server opens it, and closes it whatever happens. */
export const withPayload = async <T>(work: (payload: Payload) => Promise<T>): Promise<T> => {
  const settings = readSettings(process.env)
  await prepareFolders(settings)
  process.env.PAYLOAD_SECRET = await keepSecret(settings)
  const { default: config } = await import('../../payload.config.js')
  const payload = await getPayload({ config: await config })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}
