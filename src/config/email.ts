import type { Config, EmailAdapter } from 'payload'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'

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

export const emailAdapter = (email: Settings['email']): NonNullable<Config['email']> =>
  email
    ? nodemailerAdapter({
        defaultFromAddress: email.from,
        defaultFromName: 'Jumelage',
        skipVerify: true,
        transport: createTransport(email.smtpURL),
      })
    : noMail
