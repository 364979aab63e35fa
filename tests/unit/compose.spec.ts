import { access, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { composeProblems } from '../support/docker/composeProblems.js'
import { lastStage, readDockerfile } from '../support/docker/readDockerfile.js'

type Service = {
  image?: string
  build?: unknown
  command?: string[]
  ports?: string[]
  networks?: string[]
  volumes?: string[]
  tmpfs?: string[]
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
  depends_on?: Record<string, { condition: string }>
  environment?: Record<string, string | null>
  healthcheck?: { test: string[] }
}
type ComposeFile = {
  services: Record<'mongodb' | 'app', Service>
  networks: Record<string, { internal?: boolean }>
  volumes: Record<string, unknown>
}

const root = join(import.meta.dirname, '../..')
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8')
const readCompose = async (): Promise<ComposeFile> => parse(await read('docker-compose.yml')) as ComposeFile
const dockerfile = await readDockerfile(join(root, 'Dockerfile'))
const runtime = lastStage(dockerfile)
const valueOf = (name: string): string => runtime.findLast((instruction) => instruction.name === name)?.value ?? ''

const CREDENTIALS_IN_URL = /:\/\/[^/\s@]+:[^/\s@]+@/
const SECRET_NAME = /secret|password|passwd|token|api_?key|private_?key/i

/** Those of `paths` (under the root, or in it with a `*` at the end) that are not there. */
const missing = async (paths: readonly string[]): Promise<string[]> => {
  const top = await readdir(root)
  const isThere = (path: string): Promise<boolean> =>
    path.endsWith('*')
      ? Promise.resolve(top.some((name) => name.startsWith(path.slice(0, -1))))
      : access(join(root, path)).then(
          () => true,
          () => false,
        )
  const found = await Promise.all(paths.map(isThere))
  return paths.filter((_, index) => !found[index])
}

describe('docker-compose.yml', () => {
  it('is valid for the Compose Specification', async () => {
    expect(await composeProblems(await readCompose())).toEqual([])
  })

  it('would be refused with a misspelt key or a value of the wrong kind', async () => {
    const text = await read('docker-compose.yml')
    const misspelt: unknown = parse(text.replace('depends_on:', 'depend_on:'))
    expect(await composeProblems(misspelt)).toEqual([expect.stringContaining('depend_on')])
    const wrong: unknown = parse(text.replace('read_only: true', 'read_only: [true]'))
    expect(await composeProblems(wrong)).toContainEqual(expect.stringContaining('/services/app/read_only'))
  })

  it('holds no secret: each comes from the caller, and the one needed to start stops it when missing', async () => {
    const text = await read('docker-compose.yml')
    expect(text).not.toMatch(CREDENTIALS_IN_URL)
    const { services } = await readCompose()
    const secrets = Object.values(services)
      .flatMap(({ environment }) => Object.entries(environment ?? {}))
      .filter(([name]) => SECRET_NAME.test(name))
    expect(secrets.map(([name]) => name)).toContain('PAYLOAD_SECRET')
    for (const [name, value] of secrets) expect(value ?? '${}', name).toMatch(/^\$\{[A-Z_]*(:\?[^}]+)?\}$/)
    expect(services.app.environment?.PAYLOAD_SECRET).toMatch(/^\$\{PAYLOAD_SECRET:\?.+\}$/)
  })

  it('keeps MongoDB off the host and off the internet, at a fixed version, as a replica set with a health check', async () => {
    const { services, networks } = await readCompose()
    const { mongodb } = services
    expect(mongodb.ports).toBeUndefined()
    expect(mongodb.networks?.every((name) => networks[name]?.internal)).toBe(true)
    expect(mongodb.command).toEqual(['mongod', '--replSet', 'rs0', '--bind_ip_all'])

    const [major = 0, minor = 0, patch = 0] = (mongodb.image?.split(':')[1] ?? '').split('.').map(Number)
    const isSafe = (major === 8 && minor === 0 && patch >= 17) || (major === 7 && minor === 0 && patch >= 28)
    expect(isSafe, mongodb.image).toBe(true)

    const script = mongodb.healthcheck?.test.at(-1) ?? ''
    expect(script).toContain('rs.initiate')
    expect(script).toContain('isWritablePrimary')
  })

  it('names the replica set alike in the command, the health check and the address of the app', async () => {
    const { services } = await readCompose()
    const url = new URL(services.app.environment?.DATABASE_URL ?? '')
    expect(url.searchParams.get('replicaSet')).toBe('rs0')
    const script = services.mongodb.healthcheck?.test.at(-1) ?? ''
    expect(script).toContain(`_id: 'rs0'`)
    expect(script).toContain(`host: '${url.host}'`)
  })

  it('runs the app on loopback only, read-only but for its volumes, with no privilege, once MongoDB is primary', async () => {
    const { app } = (await readCompose()).services
    expect(app.ports).toEqual(['127.0.0.1:3000:3000'])
    expect(app.read_only).toBe(true)
    expect(app.cap_drop).toEqual(['ALL'])
    expect(app.security_opt).toEqual(['no-new-privileges:true'])
    expect(app.depends_on).toEqual({ mongodb: { condition: 'service_healthy' } })
    expect(app.tmpfs).toContain('/tmp')
    const mounted = app.volumes?.map((volume) => volume.split(':')[1])
    expect(mounted?.sort()).toEqual(['/app/data', '/app/media'])
  })

  it('declares every volume it mounts', async () => {
    const { services, volumes } = await readCompose()
    const used = Object.values(services)
      .flatMap((service) => service.volumes ?? [])
      .map((volume) => volume.split(':')[0])
    expect(Object.keys(volumes).sort()).toEqual(used.sort())
  })
})

describe('Dockerfile', () => {
  it('builds on one base image of a fixed version', () => {
    const images = dockerfile.filter(({ name }) => name === 'FROM').map(({ value }) => value.split(' ')[0] ?? '')
    expect(images[0]).toMatch(/^node:22\.\d+\.\d+-bookworm-slim$/)
    expect(new Set(images.slice(1))).toEqual(new Set(['base']))
  })

  it('runs as a plain user, in production, with a health check and the volumes of the compose file', async () => {
    expect(valueOf('USER')).toBe('node')
    expect(valueOf('ENV')).toContain('NODE_ENV=production')
    expect(valueOf('ENV')).toContain('HOST=0.0.0.0')
    expect(valueOf('EXPOSE')).toBe('3000')
    expect(valueOf('HEALTHCHECK')).toContain('scripts/healthcheck.mjs')
    const { app } = (await readCompose()).services
    expect(JSON.parse(valueOf('VOLUME'))).toEqual(app.volumes?.map((volume) => volume.split(':')[1]).sort())
  })

  it('holds no secret', () => {
    for (const { name, value } of dockerfile) {
      if (name === 'ENV' || name === 'ARG') expect(value).not.toMatch(SECRET_NAME)
      expect(value).not.toMatch(CREDENTIALS_IN_URL)
    }
  })

  it('calls only npm scripts and files that exist', async () => {
    const commands = dockerfile
      .filter(({ name }) => ['RUN', 'CMD', 'HEALTHCHECK'].includes(name))
      .map(({ value }) => value)
    const { scripts = {} } = JSON.parse(await read('package.json')) as { scripts?: Record<string, string> }
    const called = commands.flatMap((command) => [...command.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]))
    expect(called).toContain('build')
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called))

    const files = commands.flatMap((command) => command.match(/[\w./-]+\.m?js/g) ?? [])
    expect(files).toEqual(expect.arrayContaining(['scripts/start.mjs', 'scripts/healthcheck.mjs']))
    expect(await missing(files)).toEqual([])
  })

  it('copies only what exists, and the patches before each install that applies them', async () => {
    const copied = dockerfile
      .filter(({ name, value }) => name === 'COPY' && !value.startsWith('--from'))
      .flatMap(({ value }) => value.split(' ').slice(0, -1))
      .filter((source) => source !== '.')
    expect(await missing(copied)).toEqual([])

    const order = dockerfile.map(({ name, value }) => `${name} ${value}`)
    for (const [index, line] of order.entries()) {
      if (!line.startsWith('RUN npm ci')) continue
      expect(order.slice(0, index).findLast((earlier) => earlier.startsWith('COPY'))).toContain('patches')
    }
  })
})

describe('.dockerignore', () => {
  it('lets through what the build compiles and the image copies, and no setting of the machine', async () => {
    const lines = (await read('.dockerignore')).split('\n')
    expect(lines).toContain('*')
    expect(lines).toContain('**/.env*')
    const { include } = JSON.parse(await read('tsconfig.build.json')) as { include: string[] }
    for (const path of include) {
      const [top = ''] = path.split('/')
      expect(lines, path).toContain(path.includes('/') ? `!${top}/` : `!${top}`)
    }
  })
})
