import type { Settings } from '../config/settings.js'

const TIMEOUT_MS = 2_000

/** Whether a Jumelage answers at the address of these settings. */
export const isServerRunning = async ({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<boolean> => {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  try {
    const response = await fetch(`http://${name.includes(':') ? `[${name}]` : name}:${port}/health/live`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return ((await response.json()) as { status?: unknown }).status === 'ok'
  } catch {
    return false
  }
}
