import type { PayloadRequest } from 'payload'

import { Forbidden } from 'payload'

import type { StoredMedia } from './storedMedia.js'

import { isEditor } from '../access/isEditor.js'
import { isolatedRequest } from '../database/isolatedRequest.js'
import { refusal } from './content/refusals.js'
import { prepareFile } from './prepareFile.js'
import { preparedOf } from './preparedUpload.js'
import { CENTRE, readFocalPoint } from './readFocalPoint.js'
import { refocus } from './refocus.js'

export type ChangeArgs = {
  data: unknown
  /** Of the one document that is changed; undefined for a new one and for several. */
  id?: number | string
  operation: 'create' | 'update'
  overrideAccess?: boolean
  req: PayloadRequest
}

const storedDocument = async ({ id, req }: { id: number | string; req: PayloadRequest }): Promise<StoredMedia | null> =>
  req.payload.findByID({
    collection: 'media',
    depth: 0,
    disableErrors: true,
    id: String(id),
    overrideAccess: true,
    req: isolatedRequest(req),
  })

/**
 * Makes the pictures that a change asks for, by a new file or another focal point, once a request.
 *
 * @throws Forbidden to whoever may not change files, before anything is decoded.
 * @throws ValidationError 400 or APIError 413 for a file that is refused.
 */
export const prepareChange = async ({
  data,
  id,
  operation,
  overrideAccess = false,
  req,
}: ChangeArgs): Promise<void> => {
  if (preparedOf(req)) return
  const requireEditor = (): void => {
    if (!overrideAccess && !isEditor({ req })) throw new Forbidden(req.t)
  }
  if (operation === 'create') requireEditor()
  const asked = readFocalPoint({ data, req })
  const isMoved = asked.x !== undefined || asked.y !== undefined
  if (operation === 'create' || (req.file && id !== undefined)) {
    requireEditor()
    return prepareFile({ focalPoint: { ...CENTRE, ...asked }, req })
  }
  if (id === undefined) {
    if (req.file || isMoved) throw refusal({ code: 'bulkFile', req })
    return
  }
  if (!isMoved) return
  const doc = await storedDocument({ id, req })
  if (!doc) return
  const present = { x: doc.focalX ?? CENTRE.x, y: doc.focalY ?? CENTRE.y }
  const focalPoint = { ...present, ...asked }
  if (focalPoint.x === present.x && focalPoint.y === present.y) return
  requireEditor()
  await refocus({ doc, focalPoint, req })
}
