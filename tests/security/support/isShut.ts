import type { Payload, PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

type Holder = Pick<SanitizedCollectionConfig, 'access'> | Pick<SanitizedGlobalConfig, 'access'>

/** Whether nobody from outside may read anything of a collection or global. */
export const isShut = async ({ access }: Holder, payload: Payload): Promise<boolean> => {
  const req = { context: {}, headers: new Headers(), payload, query: {}, user: null } as unknown as PayloadRequest
  return (await access.read({ req })) === false
}
