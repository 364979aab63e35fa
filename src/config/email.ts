import type { Config, EmailAdapter } from 'payload'

import type { Settings } from './settings.js'

/** Without SMTP_URL a mail is not sent; the log says so and holds nothing of its text, which may carry a reset token. */
const noMail: EmailAdapter = ({ payload }) => ({
  defaultFromAddress: 'noreply@jumelage.invalid',
  defaultFromName: 'Jumelage',
  name: 'none',
  sendEmail: () => {
    payload.logger.warn('a mail was not sent: set SMTP_URL and EMAIL_FROM')
    return Promise.resolve()
  },
})

const smtp = async ({ from, smtpURL }: NonNullable<Settings['email']>): Promise<EmailAdapter> => {
  // Loaded only when used, as every module here is a part of each start.
  const [{ nodemailerAdapter }, { createTransport }] = await Promise.all([
    import('@payloadcms/email-nodemailer'),
    import('nodemailer'),
  ])
  return nodemailerAdapter({
    defaultFromAddress: from,
    defaultFromName: 'Jumelage',
    skipVerify: true,
    transport: createTransport(smtpURL),
  })
}

export const emailAdapter = (email: Settings['email']): NonNullable<Config['email']> => (email ? smtp(email) : noMail)
