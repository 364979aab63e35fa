import type { Express } from 'express'
import { buildConfig, type Config, type SanitizedConfig } from 'payload'

import { createConfig } from '../../../payload.config.js'
import { HOUSE_RULES, houseRules } from '../../../src/config/houseRules.js'
import { SAFEGUARDS } from '../../../src/config/safeguards.js'
import type { Settings } from '../../../src/config/settings.js'
import { withBulletins } from './bulletins.js'
import type { Guard } from './guards.js'

/** The parts that are left, once each guard's own is out; a guard that is not there would prove nothing. */
const remaining = <T extends object>(parts: readonly T[], unwanted: (T | undefined)[]): T[] => {
  const out = unwanted.flatMap((part) => part ?? [])
  if (out.some((part) => !parts.includes(part))) throw new Error('A guard stands in another place than its test says.')
  return parts.filter((part) => !out.includes(part))
}

/** What one configuration writes into its collections must not reach the next one of the same process. */
const separate = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    access: { ...collection.access },
    hooks: { ...collection.hooks },
    ...(Array.isArray(collection.endpoints) && { endpoints: [...collection.endpoints] }),
  })),
})

/**
 * The real configuration, put together from the same lists as a start does, without the guards that are named.
 * No setting can do this: it takes the code of the tests.
 */
export const buildWithout =
  (guards: Guard[]) =>
  async (settings: Settings): Promise<SanitizedConfig> => {
    const config = withBulletins(createConfig(settings), settings)
    const rules = remaining(
      HOUSE_RULES,
      guards.map(({ houseRule }) => houseRule),
    )
    const safeguards = remaining(
      SAFEGUARDS,
      guards.map(({ safeguard }) => safeguard),
    )
    const reduced = (whole: Config): Config => rules.reduce((kept, rule) => rule(kept), whole)
    const sanitized = await buildConfig({
      ...config,
      plugins: [
        ...(config.plugins ?? []).map((plugin) => (plugin === houseRules ? reduced : plugin)),
        separate,
        ...guards.flatMap(({ fromConfig }) => fromConfig ?? []),
      ],
    })
    return safeguards.reduce((kept, safeguard) => safeguard(kept), sanitized)
  }

/** Takes middlewares out of a finished application. */
export const takeOutOfApp = (app: Express, guards: Guard[]): void => {
  const { stack } = app.router
  for (const name of guards.flatMap(({ fromApp }) => fromApp ?? [])) {
    const found = stack.findIndex((layer) => layer.name === name)
    if (found === -1) throw new Error(`The application has no ${name}.`)
    stack.splice(found, 1)
  }
}
