import type { PayloadRequest } from 'payload'

import type { CooperationDomainsSettings } from '../../types.js'
import type { NightlySettings } from '../settings.js'
import type { CoverageRun, MailState } from '../types.js'

import { linksOf } from './linksOf.js'
import { mailOf } from './mailOf.js'
import { withoutAddresses } from './withoutAddresses.js'

/** Names of e-mail adapters that send nothing: Payload’s own, which only logs, and that of a configuration without mail. */
const SILENT_ADAPTERS = ['console', 'none']

type DeliverArgs = {
  req: PayloadRequest
  run: CoverageRun
  settings: Pick<CooperationDomainsSettings, 'projects'> & { nightly: NightlySettings }
}

/**
 * Tells those who are to be told about a run: one mail, in which nobody sees the address of another. Without mail, or
 * without anybody to tell, its text goes to the log. A failure is an answer, not an error: the run itself is kept.
 */
export const deliver = async ({
  req,
  run,
  settings: { nightly, projects },
}: DeliverArgs): Promise<{ error: string | null; state: MailState }> => {
  const { config, email, logger } = req.payload
  const { html, subject, text } = mailOf({ links: linksOf(config, projects), reason: nightly.reason, run })
  try {
    const recipients = [...new Set(await nightly.recipients(req))]
    if (recipients.length === 0 || SILENT_ADAPTERS.includes(email.name)) {
      logger.info(`${subject}\n\n${text}`)
      return { error: null, state: 'logged' }
    }
    const [only] = recipients
    const addresses = recipients.length === 1 ? { to: only } : { bcc: recipients, to: email.defaultFromAddress }
    await req.payload.sendEmail({ ...addresses, html, subject, text })
    return { error: null, state: 'sent' }
  } catch (error) {
    const reason = withoutAddresses(error)
    logger.error(
      `the mail about coverage on ${run.day} could not be sent, it is tried again at the next check: ${reason}`,
    )
    return { error: reason, state: 'failed' }
  }
}
