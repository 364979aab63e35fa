import type { Check, Patient, Problem } from '../problem.js'
import type { StoredMedia } from '../../media/storedMedia.js'

import { newFileName, readablePart } from '../../media/fileName.js'
import { makeSizes } from '../../media/picture/makeSizes.js'
import type { SizeName } from '../../media/picture/imageSizes.js'
import { fileNamesOf } from '../../media/storage/fileNamesOf.js'
import { storedDocuments } from '../documents.js'
import { counted } from '../problem.js'

/** An upload writes its files a moment before its row. */
const SETTLED_MS = 10 * 60_000

const CENTRE = 50

const rowsOf = async ({ payload }: Patient): Promise<StoredMedia[]> => {
  const rows: StoredMedia[] = []
  for await (const row of storedDocuments(payload, 'media')) rows.push(row)
  return rows
}

const bytesOf = async ({ media }: Patient, name: string): Promise<Buffer | undefined> => {
  const source = await media.read(name)
  if (!source) return undefined
  const chunks: Buffer[] = []
  for await (const chunk of source as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Makes the pictures again that are cut out of the original, under the names that the row knows. */
const remake = async (patient: Patient, row: StoredMedia, missing: string): Promise<void> => {
  const { filename, focalX, focalY, height, width } = row
  const names = Object.entries(row.sizes ?? {})
    .filter(([, size]) => size?.filename === missing)
    .map(([name]) => name as SizeName)
  const data = filename ? await bytesOf(patient, filename) : undefined
  if (!data || !filename || !height || !width || names.length === 0) return
  const made = await makeSizes({
    baseName: newFileName(readablePart(filename)),
    focalPoint: { x: focalX ?? CENTRE, y: focalY ?? CENTRE },
    names,
    original: { data, height, width },
  })
  const picture = Object.values(made)[0]
  if (picture) await patient.media.write({ data: picture.data, name: missing })
}

/** Rows of the media library whose file, or a size of it, is not there. */
export const missingFiles: Check = {
  afterwards: true,
  find: async (patient) => {
    const present = new Set((await patient.media.list()).map(({ name }) => name))
    const found: Problem[] = []
    for (const row of await rowsOf(patient)) {
      const isOriginalThere = Boolean(row.filename && present.has(row.filename))
      for (const name of fileNamesOf(row).filter((file) => !present.has(file))) {
        const canRemake = isOriginalThere && row.mimeType?.startsWith('image/') === true
        found.push({
          key: name,
          shown: `media ${row.id}: ${name}${canRemake ? '' : ' (only an upload or a backup can bring it back)'}`,
          ...(canRemake && { mend: () => remake(patient, row, name) }),
        })
      }
    }
    return found
  },
  mending:
    'Sizes are made again from the original. Where the original is gone: upload the file again in the panel, or restore a backup.',
  title: (count) => `${counted(count, 'file')} that the media library names are not there.`,
}

/** Files that no row of the media library names. */
export const strayFiles: Check = {
  afterwards: true,
  find: async (patient) => {
    const { media } = patient
    // Files first: one whose row is saved in between is then known.
    const files = (await media.list()).filter(({ modifiedAt }) => Date.now() - modifiedAt.getTime() > SETTLED_MS)
    const named = new Set((await rowsOf(patient)).flatMap(fileNamesOf))
    return files
      .filter(({ name }) => !named.has(name))
      .map(({ name }) => ({
        key: name,
        shown: name,
        ...(media.setAside && { mend: async () => media.setAside?.(name) }),
      }))
  },
  mending: 'They are moved to the folder .set-aside of MEDIA_DIR, and can be deleted there (in a bucket: by you).',
  title: (count) => `${counted(count, 'file')} belong to no document of the media library.`,
}
