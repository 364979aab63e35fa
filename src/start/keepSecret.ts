import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Settings } from '../config/settings.js'

/** The secret from the settings, or the one made at the first start and kept beside the embedded database (mode 0600). */
export const keepSecret = async ({ dataDir, secret }: Pick<Settings, 'dataDir' | 'secret'>): Promise<string> => {
  if (secret) return secret
  const file = path.join(dataDir, 'secret')
  try {
    const kept = (await readFile(file, 'utf8')).trim()
    if (kept) return kept
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const made = randomBytes(32).toString('hex')
  await writeFile(file, `${made}\n`, { mode: 0o600 })
  return made
}
