import { open, readFile, rm, stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

const STALE_MS = 10 * 60_000
const RETRY_MS = 200

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const isStale = async (path: string): Promise<boolean> => {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)])
    if (Date.now() - mtimeMs > STALE_MS) return true
    const pid = Number(text)
    return pid > 0 && !isAlive(pid)
  } catch {
    return false
  }
}

const tryLock = async (path: string): Promise<boolean> => {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(String(process.pid))
    await file.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Runs `work` while holding the lock file `path`; a lock left by a dead process, or older than ten minutes, is taken over. */
export const withLock = async <T>({ path, work }: { path: string; work: () => Promise<T> }): Promise<T> => {
  while (!(await tryLock(path))) {
    if (await isStale(path)) await rm(path, { force: true })
    else await pause(RETRY_MS)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}
