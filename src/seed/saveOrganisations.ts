import type { Payload, TypedUser } from 'payload'

import type { OrganisationSeed } from './content/types.js'

type SaveOrganisationsArgs = { organisations: OrganisationSeed[]; payload: Payload; user: TypedUser }

/** Creates the organisations that no organisation of that name is there for; returns their ids by key. */
export const saveOrganisations = async ({
  organisations,
  payload,
  user,
}: SaveOrganisationsArgs): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const { key, services, ...fields } of organisations) {
    const { docs } = await payload.find({
      collection: 'organisations',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      where: { name: { equals: fields.name } },
    })
    const [known] = docs
    const { id } =
      known ??
      (await payload.create({
        collection: 'organisations',
        data: { ...fields, services: services.map((kind) => ({ kind })) },
        depth: 0,
        overrideAccess: false,
        user,
      }))
    ids.set(key, String(id))
  }
  return ids
}
