import type { Payload } from 'payload'

export const CONTENT_COLLECTIONS = [
  'projects',
  'pages',
  'conventions',
  'partner-cities',
  'organisations',
  'media',
] as const

/** Whether nobody has put anything into this database yet, the trash included. */
export const isContentEmpty = async (payload: Payload): Promise<boolean> => {
  for (const collection of CONTENT_COLLECTIONS) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true, trash: true })
    if (totalDocs > 0) return false
  }
  return true
}
