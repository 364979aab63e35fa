import type { CollectionConfig, Config } from 'payload'

import { canReadContent } from '../../../src/access/canReadContent.js'
import { canReadMedia } from '../../../src/access/canReadMedia.js'
import { closeInternalCollections } from '../../../src/config/closeInternalCollections.js'
import type { HouseRule } from '../../../src/config/houseRules.js'
import type { Safeguard } from '../../../src/config/safeguards.js'
import { guardQueries } from '../../../src/guard/guardQueries.js'
import { attachIntegrity } from '../../../src/integrity/attachIntegrity.js'
import { acceptFile } from '../../../src/media/hooks/acceptFile.js'
import { guardTranslator } from '../../../src/publishing/guardTranslator.js'
import { servePublishedLocales } from '../../../src/publishing/servePublishedLocales.js'

/** A part of the defence, and where it stands, so that a test can mount the application without it. */
export type Guard = {
  /** The name of an Express middleware. */
  fromApp?: string
  /** Changes the configuration once all plugins have run. */
  fromConfig?: (config: Config) => Config
  houseRule?: HouseRule
  name: string
  safeguard?: Safeguard
}

const each =
  (change: (collection: CollectionConfig) => Partial<CollectionConfig>) =>
  (config: Config): Config => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => ({ ...collection, ...change(collection) })),
  })

type HookName = 'beforeOperation' | 'beforeRead' | 'beforeValidate'

/** Takes one hook out of every collection. */
const withoutHook = (name: HookName, unwanted: unknown) =>
  each(({ hooks }) => ({
    hooks: { ...hooks, [name]: (hooks?.[name] ?? []).filter((hook) => (hook as unknown) !== unwanted) },
  }))

type ReadRule = NonNullable<NonNullable<CollectionConfig['access']>['read']>

const withReadRule = (unwanted: unknown, rule: ReadRule) =>
  each(({ access }) => ((access?.read as unknown) === unwanted ? { access: { ...access, read: rule } } : {}))

/** The rule that Payload's own documentation gives for drafts. */
const loggedInOrPublished: ReadRule = ({ req }) =>
  Boolean(req.user) || { [`_status.${req.locale ?? 'fr'}`]: { equals: 'published' } }

const isUploadRoute = (path: string): boolean => path === '/' || path === '/:id'

export const GUARDS = {
  acceptFile: {
    fromConfig: (config: Config) =>
      each(({ endpoints, upload }) =>
        upload === undefined || !endpoints ? {} : { endpoints: endpoints.filter(({ path }) => !isUploadRoute(path)) },
      )(withoutHook('beforeOperation', acceptFile)(config)),
    name: 'acceptFile',
  },
  admitUploads: { fromApp: 'admitUpload', name: 'admitUploads' },
  attachIntegrity: { houseRule: attachIntegrity, name: 'attachIntegrity' },
  boundQuery: { fromApp: 'boundQuery', name: 'boundQuery' },
  canReadContent: { fromConfig: withReadRule(canReadContent, loggedInOrPublished), name: 'canReadContent' },
  canReadMedia: { fromConfig: withReadRule(canReadMedia, () => true), name: 'canReadMedia' },
  closeInternalCollections: { name: 'closeInternalCollections', safeguard: closeInternalCollections },
  guardQueries: { name: 'guardQueries', safeguard: guardQueries },
  guardTranslator: { fromConfig: withoutHook('beforeValidate', guardTranslator), name: 'guardTranslator' },
  plainPath: { fromApp: 'plainPath', name: 'plainPath' },
  servePublishedLocales: {
    fromConfig: withoutHook('beforeRead', servePublishedLocales),
    name: 'servePublishedLocales',
  },
} satisfies Record<string, Guard>

export type GuardName = keyof typeof GUARDS
