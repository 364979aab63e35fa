import type { Config } from 'payload'

import type { CooperationDomainsOptions } from './types.js'

/** @throws Error naming the option that does not fit the configuration, and how to mend it. */
export const checkOptions = (options: CooperationDomainsOptions, config: Config): void => {
  const slugs = (config.collections ?? []).map(({ slug }) => slug)
  for (const option of ['projects', 'conventions', 'partners'] as const) {
    if (!slugs.includes(options[option])) {
      throw new Error(
        `[cooperation-domains] option "${option}" is "${options[option]}", but there is no such collection: use one of ${slugs.join(', ')}.`,
      )
    }
  }
  if (slugs.includes('domains')) {
    throw new Error('[cooperation-domains] the plugin makes the collection "domains" itself: rename or remove yours.')
  }
}
