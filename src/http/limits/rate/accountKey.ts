import { createHmac } from 'node:crypto'

/** One key for an account, however its e-mail is written; it cannot be turned back into the e-mail. */
export const accountKey = ({ email, secret }: { email: string; secret: string }): string =>
  createHmac('sha256', secret)
    .update(`account:${email.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()}`)
    .digest('base64url')
