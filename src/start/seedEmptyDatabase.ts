import type { Payload } from 'payload'

import { isContentEmpty } from '../seed/isContentEmpty.js'

/** Puts the demonstration content into a database that nobody has used yet. */
export const seedEmptyDatabase = async (payload: Payload): Promise<void> => {
  if (!(await isContentEmpty(payload))) return
  // Loaded only when used: the texts and the drawings are of no use to any later start.
  const { seed } = await import('../seed/index.js')
  await seed({
    payload,
    report: (line) => {
      console.log(line)
    },
  })
}
