import type { PayloadRequest } from 'payload'

import type { NightlySettings } from './settings.js'

/** Every night at a quarter past three, kept for a good year, and told to nobody. */
export const nightlyDefaults = (isOfThePanel: (req: PayloadRequest) => boolean): NightlySettings => ({
  canRead: ({ req }) => isOfThePanel(req),
  cron: '15 3 * * *',
  keep: 400,
  reason: 'Vous recevez ce message parce que votre adresse figure parmi les destinataires des alertes de couverture.',
  recipients: () => [],
})
