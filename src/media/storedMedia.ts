import type { TypeWithID } from 'payload'

import type { SizeName } from './picture/imageSizes.js'
import type { StoredSize } from './preparedUpload.js'

type Nullable<T> = { [K in keyof T]?: T[K] | null }

/** What is stored of a document of the media library, as far as its files go. */
export type StoredMedia = TypeWithID & {
  filename?: string | null
  filesize?: number | null
  focalX?: number | null
  focalY?: number | null
  height?: number | null
  mimeType?: string | null
  sizes?: Partial<Record<SizeName, Nullable<StoredSize> | null>> | null
  visibility?: 'internal' | 'public'
  width?: number | null
}
