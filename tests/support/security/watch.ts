import { expect } from 'vitest'

import type { TestApp } from '../app/bootApp.js'

import { call } from '../app/client.js'

/** Collects what nobody caught, and afterwards expects a process that is the same, unhurt and ready. */
export const watchProcess = (): { expectUnhurt: (app: TestApp) => Promise<void> } => {
  const strays: unknown[] = []
  const { pid } = process
  process.on('unhandledRejection', (reason) => strays.push(reason))
  return {
    expectUnhurt: async (app) => {
      expect(strays).toEqual([])
      expect(process.pid).toBe(pid)
      expect((await call(app, '/health/ready')).status).toBe(200)
    },
  }
}
