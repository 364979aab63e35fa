import { inject } from 'vitest'

import type {} from './globalSetupChromium.js'

/** Why this run has no Chromium, or null: for `describe.skipIf`. Needs `globalSetupChromium.ts` in the project's `globalSetup`. */
export const chromiumReason = (): string | null => inject('chromiumReason')
