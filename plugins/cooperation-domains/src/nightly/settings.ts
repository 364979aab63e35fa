import type { PayloadRequest } from 'payload'

import type { Permission } from '../types.js'

export type NightlyOptions = {
  /**
   * Who may read the history of checks.
   * @default users of the admin panel
   */
  canRead?: Permission
  /**
   * When the check is due, every day; its hours are those of the city's time zone. Whoever runs the queue `default` of Payload's jobs runs it.
   * @default '15 3 * * *'
   */
  cron?: string
  /**
   * How many runs are kept; 2 to 5000.
   * @default 400
   */
  keep?: number
  /**
   * E-mail addresses of those who are told when cover is lost or ends soon.
   * @default nobody: it is written to the log
   */
  recipients?: (req: PayloadRequest) => Promise<string[]> | string[]
  /**
   * The last paragraph of the message, in French: why they get it, and how they get it no more.
   */
  reason?: string
}

export type NightlySettings = Required<NightlyOptions>
