import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  Plugin,
} from 'payload'

import path from 'node:path'

import { preparedOf } from '../preparedUpload.js'
import { removeFiles, writeFiles } from './diskFiles.js'
import { fileNamesOf } from './fileNamesOf.js'
import { serveFromDisk } from './serveFromDisk.js'
import { whenDecided } from './whenDecided.js'

const DELETED = Symbol('files of the documents being deleted')

type Deleted = { [DELETED]?: Map<number | string, string[]> }

/** New files are written when the document is saved, and old ones removed only when that save stands. */
const keepFiles =
  (folder: string): CollectionAfterChangeHook =>
  async ({ doc, operation, previousDoc, req }) => {
    const upload = preparedOf(req)
    if (!upload) return doc as unknown
    const added = upload.files.map(({ filename }) => filename)
    const kept = new Set([upload.filename, ...Object.values(upload.sizes).map(({ filename }) => filename)])
    const replaced =
      operation === 'update' ? fileNamesOf(previousDoc as object | undefined).filter((name) => !kept.has(name)) : []
    await whenDecided({
      onCommit: () => removeFiles({ filenames: replaced, folder }),
      onRollback: () => removeFiles({ filenames: added, folder }),
      req,
    })
    await writeFiles({ files: upload.files, folder })
    return doc as unknown
  }

// The deleted document is only as much of it as the client selected.
const noteFiles: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const doc = await req.payload.db.findOne<{ id: number | string }>({
    collection: collection.slug,
    req,
    where: { id: { equals: id } },
  })
  const context = req.context as Deleted
  context[DELETED] ??= new Map()
  context[DELETED].set(id, fileNamesOf(doc))
}

const removeDeleted =
  (folder: string): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    const filenames = (req.context as Deleted)[DELETED]?.get(id) ?? []
    await whenDecided({ onCommit: () => removeFiles({ filenames, folder }), req })
    return doc as unknown
  }

const onDisk = ({ collection, folder }: { collection: CollectionConfig; folder: string }): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), keepFiles(folder)],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), removeDeleted(folder)],
    beforeDelete: [...(collection.hooks?.beforeDelete ?? []), noteFiles],
  },
  upload: {
    ...(typeof collection.upload === 'object' && collection.upload),
    // Payload deletes the old files before it validates the new document, so it is given no folder of ours.
    disableLocalStorage: true,
    handlers: [serveFromDisk(folder)],
    staticDir: path.join(folder, 'not-used'),
  },
})

/** Keeps the files of the media library in a folder, in step with the database's transactions. */
export const diskStorage =
  ({ folder }: { folder: string }): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      collection.slug === 'media' ? onDisk({ collection, folder }) : collection,
    ),
  })
