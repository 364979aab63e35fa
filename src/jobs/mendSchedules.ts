import type { SanitizedConfig } from 'payload'

import { scheduleHandler } from './runSchedule.js'

/** Payload's own task forgets the language when it unpublishes; ours takes its place, with the same input. */
export const mendSchedules = (config: SanitizedConfig): SanitizedConfig => {
  for (const task of config.jobs.tasks ?? []) {
    if (task.slug === 'schedulePublish') task.handler = scheduleHandler as typeof task.handler
  }
  return config
}
