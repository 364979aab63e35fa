import type { Payload } from 'payload'

import type { Settings } from '../../config/settings.js'
import type { Metrics } from './createMetrics.js'

type LoadMetricsArgs = { payload: Payload; settings: Pick<Settings, 'metrics'> }

/** The metrics that the settings ask for; without a token or port of their own nothing is loaded, counted or served. */
export const loadMetrics = async ({ payload, settings }: LoadMetricsArgs): Promise<Metrics | undefined> => {
  if (!settings.metrics) return undefined
  const { createMetrics } = await import('./createMetrics.js')
  return createMetrics({ payload, settings: settings.metrics })
}
