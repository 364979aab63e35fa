import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { freshMongodbUrl, mongodbReason } from '../support/parts/mongodbUrl.js'
import { freePort, serverFolder, withServer } from '../support/server/startServer.js'

type Result = { code: number; output: string }

const KINDS = mongodbReason() ? (['sqlite'] as const) : (['sqlite', 'mongodb'] as const)
const OLD = new Date('2026-01-02')

describe.each(KINDS)('npm run backup, restore and doctor on %s', (kind) => {
  let folder: Awaited<ReturnType<typeof serverFolder>>
  let env: Record<string, string>
  const sure = kind === 'mongodb' ? ['--yes'] : []

  const run = (command: string, args: string[] = []): Promise<Result> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--conditions=production', 'scripts/cli.mjs', command, ...args],
        { env: { HOME: process.env.HOME, PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv },
        (error, stdout, stderr) => {
          resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr })
        },
      )
    })

  beforeAll(async () => {
    folder = await serverFolder()
    env = {
      ...folder.env,
      ADMIN_EMAIL: 'admin@jumelage.test',
      ADMIN_ENABLED: 'false',
      ADMIN_PASSWORD: randomUUID(),
      DEMO_CONTENT: 'false',
      LOG_LEVEL: 'error',
      PORT: String(await freePort()),
      ...(kind === 'mongodb' && { DATABASE_URL: freshMongodbUrl(), PAYLOAD_SECRET: randomUUID() }),
    }
  })
  afterAll(() => folder.remove())

  it('should do what the README says, and refuse with one line and 1', async () => {
    const to = path.join(folder.path, 'backup')
    await withServer(env, async () => {
      const made = await run('backup', ['--to', to])
      expect([made.code, made.output]).toEqual([0, expect.stringContaining(`The backup is in ${to}`)])
      const refused = await run('restore', ['--from', to, '--replace', ...sure])
      expect(refused.code).toBe(1)
      expect(refused.output.trim()).toMatch(
        /^(A server or another program has .* open|A server runs on port \d+): stop it first\. .*$/,
      )
    })
    const again = await run('backup', ['--to', to])
    expect([again.code, again.output.trim()]).toEqual([1, `${to} is there already: name a folder that is not.`])
    const kept = await run('restore', ['--from', to, ...sure])
    expect([kept.code, kept.output]).toEqual([1, expect.stringContaining('not empty: --replace')])
    const restored = await run('restore', ['--from', to, '--replace', ...sure])
    expect(restored.code, restored.output).toBe(0)
    const healthy = await run('doctor')
    expect([healthy.code, healthy.output]).toEqual([0, expect.stringContaining('Nothing is wrong.')])

    const stray = path.join(String(env.MEDIA_DIR), 'perdu.png')
    await mkdir(path.dirname(stray), { recursive: true })
    await writeFile(stray, 'x')
    await utimes(stray, OLD, OLD)
    const ill = await run('doctor')
    expect([ill.code, ill.output]).toEqual([1, expect.stringContaining('perdu.png')])
    const shown = await run('doctor', ['--mend'])
    expect([shown.code, shown.output]).toEqual([1, expect.stringContaining('Nothing was changed')])
    const mended = await run('doctor', ['--mend', '--yes'])
    expect([mended.code, mended.output]).toEqual([0, expect.stringContaining('All of it is mended.')])
  })
})
