import type { CollectionConfig, CollectionSlug } from 'payload'

import { canReadContent } from '../access/canReadContent.js'
import { canUpdateContent } from '../access/canUpdateContent.js'
import { isEditor } from '../access/isEditor.js'
import { isStaff } from '../access/isStaff.js'
import { slugHistory } from '../fields/slugHistory.js'
import { beforeWriteLive } from '../publishing/beforeWriteLive.js'
import { contentLocale } from '../publishing/contentLocale.js'
import { forcePublished } from '../publishing/forcePublished.js'
import { guardTranslator } from '../publishing/guardTranslator.js'
import { notePublication } from '../publishing/notePublication.js'
import { refuseTakenSlugs } from '../publishing/refuseTakenSlugs.js'
import { requireTranslations } from '../publishing/requireTranslations.js'
import { restoreAsDraft } from '../publishing/restoreAsDraft.js'
import { servePublishedLocales } from '../publishing/servePublishedLocales.js'
import { shareWithEditorsOnly } from '../publishing/shareWithEditorsOnly.js'

const VERSIONS_KEPT = 20
const AUTOSAVE_MS = 2000

type ContentCollectionArgs<TSlug extends CollectionSlug> = Omit<
  CollectionConfig<TSlug>,
  'access' | 'trash' | 'versions'
>

/**
 * A collection that the communications team edits and the public reads: drafts with a status per language,
 * autosave, scheduled publishing, trash, and the access rules of the four roles.
 */
export const contentCollection = <TSlug extends CollectionSlug>(
  args: ContentCollectionArgs<TSlug>,
): CollectionConfig<TSlug> => ({
  ...args,
  access: {
    create: isEditor,
    delete: isEditor,
    read: canReadContent,
    readVersions: isStaff,
    update: canUpdateContent,
  },
  disableDuplicate: false,
  custom: { ...args.custom, beforeWriteLive },
  fields: [...shareWithEditorsOnly(args.fields), slugHistory(), contentLocale()],
  hooks: {
    ...args.hooks,
    beforeChange: [restoreAsDraft, requireTranslations, refuseTakenSlugs, ...(args.hooks?.beforeChange ?? [])],
    beforeOperation: [forcePublished, notePublication, ...(args.hooks?.beforeOperation ?? [])],
    beforeRead: [servePublishedLocales, ...(args.hooks?.beforeRead ?? [])],
    beforeValidate: [guardTranslator, ...(args.hooks?.beforeValidate ?? [])],
  },
  trash: true,
  versions: {
    drafts: {
      autosave: { interval: AUTOSAVE_MS, showSaveDraftButton: true },
      localizeStatus: true,
      schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 },
      validate: false,
    },
    maxPerDoc: VERSIONS_KEPT,
  },
})
