import type { Config } from 'payload'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'

import type { Settings } from './settings.js'

/** Mail through SMTP_URL; without it Payload only notes that a mail was not sent, never its text. */
export const emailAdapter = (email: Settings['email']): Config['email'] =>
  email &&
  nodemailerAdapter({
    defaultFromAddress: email.from,
    defaultFromName: 'Jumelage',
    skipVerify: true,
    transport: createTransport(email.smtpURL),
  })
