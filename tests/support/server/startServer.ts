import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const PATIENCE_MS = 60_000

export type StartedServer = {
  baseURL: string
  child: ChildProcess
  /** Resolves with the exit code, or with the signal's name where that ended the process. */
  ended: Promise<number | string>
  /** Resolves when the banner is out; rejects with the output when the process ends before. */
  isUp: Promise<void>
  /** Everything printed so far, both streams. */
  output: () => string
  /** Milliseconds from the start of the process to the banner. */
  upAfterMs: () => number
}

/** A port of the loopback that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => {
        resolve(port)
      })
    })
  })

/** An empty folder for one server's database and uploads. */
export const serverFolder = async (): Promise<{
  env: Record<string, string>
  path: string
  remove: () => Promise<void>
}> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'jumelage-start-'))
  return {
    env: { DATA_DIR: path.join(folder, 'data'), MEDIA_DIR: path.join(folder, 'media') },
    path: folder,
    remove: () => rm(folder, { force: true, recursive: true }),
  }
}

/** Runs the built server as `npm start` does, with these settings and none of the tests' own. */
export const startServer = async (env: Record<string, string>): Promise<StartedServer> => {
  const port = env.PORT ?? String(await freePort())
  const began = Date.now()
  let upAt = 0
  let text = ''
  const child = spawn(process.execPath, ['--conditions=production', 'scripts/start.mjs'], {
    env: { HOME: process.env.HOME, PATH: process.env.PATH, ...env, PORT: port } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => {
      resolve(code ?? signal ?? 'unknown')
    })
  })
  const isUp = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`The server was not up after ${PATIENCE_MS} ms: ${text}`))
    }, PATIENCE_MS)
    const read = (chunk: Buffer): void => {
      text += chunk.toString()
      if (upAt > 0 || !text.includes('Jumelage is running.')) return
      upAt = Date.now()
      resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then((code) => {
      clearTimeout(timer)
      reject(new Error(`The server ended with ${code}: ${text}`))
    })
  })
  // A test about a start that fails waits for the end alone.
  isUp.catch(() => undefined)
  return {
    baseURL: `http://127.0.0.1:${port}`,
    child,
    ended,
    isUp,
    output: () => text,
    upAfterMs: () => upAt - began,
  }
}

/** Starts a server, waits until it is up, and ends it after the work whatever happens. */
export const withServer = async (
  env: Record<string, string>,
  work: (server: StartedServer) => Promise<void>,
): Promise<void> => {
  const server = await startServer(env)
  try {
    await server.isUp
    await work(server)
  } finally {
    server.child.kill('SIGKILL')
    await server.ended
  }
}
