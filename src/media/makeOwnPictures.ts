import type { Config } from 'payload'

/**
 * Takes sharp away from Payload once it has seen it: it would make every picture a second time, inside the
 * transaction and without our limits.
 */
export const makeOwnPictures = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    Object.assign(payload.config, { sharp: undefined })
    await config.onInit?.(payload)
  },
})
