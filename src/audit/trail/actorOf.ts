import type { PayloadRequest } from 'payload'

import type { Act } from '../types.js'

import { ANONYMOUS, SYSTEM } from '../types.js'
import { currentCaller } from './caller.js'
import { titleText } from './titleText.js'

type Account = { id: number | string; name?: unknown }
type Actor = Pick<Act, 'actor' | 'actorName' | 'address' | 'onBehalfOf' | 'way'>

const nameOf = ({ id, name }: Account): string => titleText(name) ?? String(id)

/** Who acts, as the account is called now, and from where. */
export const actorOf = (user: PayloadRequest['user'] | Account | undefined): Actor => {
  const caller = currentCaller()
  const way = caller?.way ?? 'server'
  const address = caller?.address ?? null
  const account = user as Account | null | undefined
  if (way === 'job') {
    const onBehalfOf = account ? `${nameOf(account)} (${String(account.id)})` : null
    return { actor: null, actorName: SYSTEM, address, onBehalfOf, way }
  }
  if (account) return { actor: String(account.id), actorName: nameOf(account), address, onBehalfOf: null, way }
  return { actor: null, actorName: caller ? ANONYMOUS : SYSTEM, address, onBehalfOf: null, way }
}
