import type { AuthCollectionSlug, PayloadRequest } from 'payload'

import { APIError } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { currentAttempt } from './attempt.js'
import { mailQueue } from './mailQueue.js'

type ForgotArgs = { collection: AuthCollectionSlug; email: unknown; req: PayloadRequest }

/** Makes the token and mails it, outside of any transaction: a mail server may be slow. */
const mailToken = async ({ collection, email, req }: ForgotArgs & { email: string }): Promise<void> => {
  const { i18n, payload, t } = req
  const token: string | null = await payload.forgotPassword({
    collection,
    data: { email },
    disableEmail: true,
    overrideAccess: true,
    req: { i18n, t },
  })
  if (!token) return
  const { config, email: mailer } = payload
  const url = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `${config.admin.routes.reset}/${token}`,
    serverURL: config.serverURL,
  })
  await payload.sendEmail({
    from: `"${mailer.defaultFromName}" <${mailer.defaultFromAddress}>`,
    html: `${t('authentication:youAreReceivingResetPassword')}\n<a href="${url}">${url}</a>\n${t('authentication:youDidNotRequestPassword')}`,
    subject: t('authentication:resetYourPassword'),
    to: email,
  })
}

/**
 * Takes note of a forgotten password. The answer tells nothing of the account: whether it exists is looked up, and
 * a mail sent, after the answer. Mails to one account are few an hour; the last one stays good.
 */
export const forgotPassword = async ({ collection, email, req }: ForgotArgs): Promise<void> => {
  if (typeof email !== 'string' || email.trim() === '') throw new APIError('Missing email.', 400)
  const address = email.toLowerCase().trim()
  const attempt = currentAttempt()
  if (attempt && !(await attempt.mayMail(address))) return
  const enqueue = (): void => {
    mailQueue(req.payload).add(() => mailToken({ collection, email: address, req }))
  }
  if (attempt) attempt.afterAnswer(enqueue)
  else enqueue()
}
