import { TABLE_ROLES, type TableRole } from '../accessTable.js'

export type Stated = { callers: readonly TableRole[]; reason: string }

const STAFF = ['translator', 'editor', 'admin'] as const
const ACCOUNTS = TABLE_ROLES.filter((role) => role !== 'anonymous')

const own = (reason: string): Stated => ({ callers: ACCOUNTS, reason })
const open = (reason: string): Stated => ({ callers: TABLE_ROLES, reason })

const preference: Stated = {
  callers: STAFF,
  reason: 'one of the caller’s own; any other is a 403, as one that is missing',
}

/** Where a call does not tell: it would end the session of whoever calls, is refused for what it carries, or is no route of the API. */
export const STATED: Record<string, Stated> = {
  'ANY /_next/*': open('scripts and styles of the panel'),
  'ANY /admin/*': open('the panel; each of its pages asks for an account itself'),
  'ANY /api/*': open('the routes below; every other address is a 404'),
  'ANY /api/graphql': open('over POST; the queries and mutations below'),
  'GET /': open('leads to the panel'),
  'GET /metrics': {
    callers: [],
    reason: 'no role: whoever holds `METRICS_TOKEN`, where that is set; on a port of its own with `METRICS_PORT`',
  },
  'PATCH /api/payload-preferences/:id': preference,
  'POST /api/payload-preferences/:id/duplicate': preference,
  'POST /api/users/forgot-password': open('answers alike whether the account exists or not'),
  'POST /api/users/login': open('a wrong password is a 401'),
  'POST /api/users/logout': own('ends the session of the caller'),
  'POST /api/users/reset-password': open('whoever holds a token of a reset mail; a wrong one is a 403'),
  'mutation deletePayloadPreference': preference,
  'mutation duplicatePayloadPreference': preference,
  'mutation forgotPasswordUser': open('answers alike whether the account exists or not'),
  'mutation loginUser': open('a wrong password is a 401'),
  'mutation logoutUser': own('ends the session of the caller'),
  'mutation resetPasswordUser': open('whoever holds a token of a reset mail; a wrong one is a 403'),
  'mutation updatePayloadPreference': preference,
}
