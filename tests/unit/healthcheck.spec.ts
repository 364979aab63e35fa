import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

const script = join(import.meta.dirname, '../../scripts/healthcheck.mjs')

describe('scripts/healthcheck.mjs', () => {
  const check = async (port: number): Promise<number> => {
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, PORT: String(port) },
      stdio: 'ignore',
    })
    const [code] = (await once(child, 'exit')) as [number]
    return code
  }

  it('answers 0 for a ready server, 1 for one that is not, 1 for none', async () => {
    let isReady = true
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/health/ready' && isReady ? 200 : 503
      response.end()
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo

    expect(await check(port)).toBe(0)
    isReady = false
    expect(await check(port)).toBe(1)
    server.close()
    await once(server, 'close')
    expect(await check(port)).toBe(1)
  })
})
