/** Fields that tell of the stored file: the server's own, whatever a client sends for them. */
export const FILE_FIELDS = [
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'height',
  'mimeType',
  'prefix',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
] as const

export const withoutFileFields = (data: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !FILE_FIELDS.some((field) => field === name)))
