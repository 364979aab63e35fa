import { messageOf } from './messageOf.js'

export type Missing = { reason: string }

export const isMissing = (part: object): part is Missing => 'reason' in part

/** What `get` gives, or why it cannot be had. Under `CI=true` a part that cannot be had is a failure: it throws. */
export const orReason = async <T extends object>({
  what,
  get,
}: {
  what: string
  get: () => Promise<T>
}): Promise<T | Missing> => {
  try {
    return await get()
  } catch (error) {
    const reason = `${what} cannot be had: ${messageOf(error)}`
    if (process.env.CI === 'true') throw new Error(reason, { cause: error })
    return { reason }
  }
}
