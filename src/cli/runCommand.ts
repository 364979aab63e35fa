import { getPayload, type Payload } from 'payload'

import { readSettings } from '../config/settings.js'
import { explain } from '../start/explain.js'
import { keepSecret } from '../start/keepSecret.js'
import { prepareFolders } from '../start/prepareFolders.js'

/** Runs a command against the database of the settings, closes it, and exits with the command’s code. */
export const runCommand = async (command: (payload: Payload) => Promise<number>): Promise<void> => {
  try {
    const settings = readSettings(process.env)
    await prepareFolders(settings)
    process.env.PAYLOAD_SECRET = await keepSecret(settings)
    const { default: config } = await import('../../payload.config.js')
    const payload = await getPayload({ config: await config })
    try {
      process.exitCode = await command(payload)
    } finally {
      await payload.destroy()
    }
    process.exit()
  } catch (error) {
    const explanation = explain(error)
    console.error(explanation ?? error)
    process.exit(1)
  }
}
