import { resolve } from 'node:path'

import { chromium, type Browser } from 'playwright-core'

import { bundledChromium, type BundledChromium } from './bundledChromium.js'
import { findProgram } from './findProgram.js'
import { type Missing, orReason } from './orReason.js'

const INSTALLED = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

// Without these a browser on a closed network spends its time knocking at its maker's hosts.
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

const findChromium = async (): Promise<BundledChromium> => {
  const chosen = process.env.CHROME_PATH
  if (chosen) {
    if (!(await findProgram([resolve(chosen)]))) throw new Error(`CHROME_PATH is ${chosen}, which cannot be run`)
    return { executablePath: chosen, env: {} }
  }
  const installed = await findProgram(INSTALLED)
  return installed ? { executablePath: installed, env: {} } : bundledChromium()
}

const currentEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined))

/**
 * Starts a headless Chromium: `CHROME_PATH`, an installed one, or the one that `@sparticuz/chromium` ships.
 * Throws when none starts. It runs without Chromium's sandbox, which root and most containers refuse: open own pages only.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const { executablePath, env } = await findChromium()
  return chromium.launch({
    executablePath,
    headless: true,
    args: ARGS,
    chromiumSandbox: false,
    env: { ...currentEnv(), ...env },
  })
}

/** A running browser, or the reason why there is none; throws instead under `CI=true`. */
export const browserOrReason = (): Promise<{ browser: Browser } | Missing> =>
  orReason({ what: 'Chromium', get: async () => ({ browser: await launchBrowser() }) })
