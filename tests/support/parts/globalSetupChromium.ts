import type { TestProject } from 'vitest/node'

import { browserOrReason } from './chromium.js'
import { isMissing } from './orReason.js'
import { say } from './say.js'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into theirs
  interface ProvidedContext {
    /** Why there is no Chromium, or null when there is one. */
    chromiumReason: string | null
  }
}

/** Makes sure, before the first test, that a browser starts (and is unpacked); says at the end when there was none. */
export default async function setup(project: TestProject): Promise<() => void> {
  const found = await browserOrReason()
  if (!isMissing(found)) await found.browser.close()
  const reason = isMissing(found) ? found.reason : null
  project.provide('chromiumReason', reason)
  return () => {
    if (reason) say(`SKIPPED every test that needs a browser. ${reason}`)
  }
}
