/** The only types of file that are kept, with the extension each is given. */
export const FILE_TYPES = {
  'application/pdf': 'pdf',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const

export type FileType = keyof typeof FILE_TYPES

export type ImageType = Exclude<FileType, 'application/pdf'>

export const isImageType = (type: FileType): type is ImageType => type !== 'application/pdf'
