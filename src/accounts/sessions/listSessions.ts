import type { StoredSession } from '../changeAccount.js'

export type SessionAnswer = {
  createdAt: null | string
  expiresAt: string
  id: string
  isCurrent: boolean
  /** Of the login or of the last renewal, whichever is later; the panel renews a session that is worked in. */
  lastSeenAt: null | string
  userAgent: null | string
}

const iso = (value: Date | null | string | undefined): null | string =>
  value === undefined || value === null ? null : new Date(value).toISOString()

type ListArgs = {
  current: string | undefined
  now?: number
  sessions: StoredSession[]
  /** Milliseconds from a login or a renewal to the end of a session. */
  tokenExpirationMs: number
}

/** The sessions that still hold, the newest first. */
export const listSessions = ({ current, now = Date.now(), sessions, tokenExpirationMs }: ListArgs): SessionAnswer[] =>
  sessions
    .filter(({ expiresAt }) => new Date(expiresAt).getTime() > now)
    .map(({ createdAt, expiresAt, id, userAgent }) => ({
      createdAt: iso(createdAt),
      expiresAt: new Date(expiresAt).toISOString(),
      id,
      isCurrent: id === current,
      lastSeenAt: new Date(new Date(expiresAt).getTime() - tokenExpirationMs).toISOString(),
      userAgent: userAgent ?? null,
    }))
    .sort((a, b) => String(b.lastSeenAt).localeCompare(String(a.lastSeenAt)))
