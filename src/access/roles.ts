import type { PayloadRequest } from 'payload'

import type { Locale } from '../config/localization.js'

export const ROLES = ['admin', 'editor', 'translator', 'reader'] as const

export type Role = (typeof ROLES)[number]

/** The people of the panel; a reader is a website. */
export const STAFF_ROLES: Role[] = ['admin', 'editor', 'translator']

/** The part of an account that decides what it may do. */
export type Account = { id: string; locales?: Locale[] | null; role: Role }

/** The account behind a request; undefined for the public. */
export const accountOf = (req: Pick<PayloadRequest, 'user'>): Account | undefined =>
  (req.user as Account | null | undefined) ?? undefined
