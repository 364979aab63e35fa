import type { Endpoint, PayloadRequest } from 'payload'

import { Forbidden, NotFound } from 'payload'

import type { StoredAccount, StoredSession } from '../changeAccount.js'

import { isAdmin } from '../../access/isAdmin.js'
import { accountOf } from '../../access/roles.js'
import { changeAccount } from '../changeAccount.js'
import { idInPath } from '../idInPath.js'
import { listSessions } from './listSessions.js'

type OwnEndpoint = Omit<Endpoint, 'root'>

const ownID = (req: PayloadRequest): string => {
  const id = accountOf(req)?.id
  if (id === undefined) throw new Forbidden(req.t)
  return id
}

const currentOf = ({ user }: PayloadRequest): string | undefined => (user as { _sid?: string } | null)?._sid

type EndArgs = {
  /** Which of the sessions end. */
  ends: (session: StoredSession) => boolean
  id: string
  req: PayloadRequest
}

/** Ends sessions at once: the token of each is refused from the next request on. Answers how many there were. */
const endSessions = ({ ends, id, req }: EndArgs): Promise<number> =>
  changeAccount({
    action: 'signed-out',
    change: ({ sessions }) => {
      const all = sessions ?? []
      const kept = all.filter((session) => !ends(session))
      return { ...(kept.length < all.length && { data: { sessions: kept } }), result: all.length - kept.length }
    },
    id,
    req,
  })

/** `GET /api/users/me/sessions`: where one is signed in. */
const list: OwnEndpoint = {
  handler: async (req) => {
    const id = ownID(req)
    const tokenExpiration = req.payload.collections.users?.config.auth.tokenExpiration ?? 0
    const account = await req.payload.db.findOne<StoredAccount>({
      collection: 'users',
      req,
      where: { id: { equals: id } },
    })
    const sessions = account?.sessions ?? []
    return Response.json({
      sessions: listSessions({ current: currentOf(req), sessions, tokenExpirationMs: tokenExpiration * 1000 }),
    })
  },
  method: 'get',
  path: '/me/sessions',
}

/** `DELETE /api/users/me/sessions`: all but the one that asks. */
const endOthers: OwnEndpoint = {
  handler: async (req) => {
    const current = currentOf(req)
    return Response.json({
      ended: await endSessions({ ends: (session) => session.id !== current, id: ownID(req), req }),
    })
  },
  method: 'delete',
  path: '/me/sessions',
}

/** `DELETE /api/users/me/sessions/:session`: one of one's own. */
const endOne: OwnEndpoint = {
  handler: async (req) => {
    const session = idInPath(req, 'session')
    const ended = await endSessions({ ends: ({ id }) => id === session, id: ownID(req), req })
    if (ended === 0) throw new NotFound(req.t)
    return Response.json({ ended })
  },
  method: 'delete',
  path: '/me/sessions/:session',
}

/** `DELETE /api/users/:id/sessions`: all of an account, by an administrator. */
const endAll: OwnEndpoint = {
  handler: async (req) => {
    if (!isAdmin({ req })) throw new Forbidden(req.t)
    return Response.json({ ended: await endSessions({ ends: () => true, id: idInPath(req), req }) })
  },
  method: 'delete',
  path: '/:id/sessions',
}

export const sessionEndpoints = [list, endOthers, endOne, endAll]
