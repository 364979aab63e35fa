// Compiles the server (tsc) and the admin panel (next build), and remembers from which sources.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCES = ['collections', 'migrations', 'patches', 'plugins', 'src']
const FILES = [
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'payload.config.ts',
  'tsconfig.build.json',
  'tsconfig.json',
]
const STAMPS = { admin: '.next/jumelage-stamp', server: 'dist/jumelage-stamp' }

const filesOf = async (folder) =>
  existsSync(folder)
    ? (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter(
          (entry) =>
            entry.isFile() && /\.(css|js|json|mjs|patch|ts|tsx)$/.test(entry.name) && !/\.spec\.ts$/.test(entry.name),
        )
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    : []

/** A hash of every source file's path and text. */
const fingerprint = async () => {
  const hash = createHash('sha256')
  const files = [
    ...(await Promise.all(SOURCES.map(filesOf))).flat(),
    ...FILES.filter((file) => existsSync(file)),
  ].sort()
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  return hash.digest('hex')
}

const read = async (file) => (existsSync(file) ? (await readFile(file, 'utf8')).trim() : '')

const partsOf = ({ admin }) => (admin ? ['server', 'admin'] : ['server'])

/** An image ships without sources: there, what is built is what there is. */
const hasSources = () => existsSync('payload.config.ts')

export const isBuilt = async ({ admin }) => {
  const stamps = await Promise.all(partsOf({ admin }).map((part) => read(STAMPS[part])))
  if (!hasSources()) return stamps.every(Boolean)
  if (stamps.some((stamp) => stamp === '')) return false
  const now = await fingerprint()
  return stamps.every((stamp) => stamp === now)
}

const run = (command, args) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve('node_modules', command), ...args], {
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', fail)
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(output || `${command} ended with ${code}`))))
  })

const STEPS = {
  admin: {
    run: () => run('next/dist/bin/next', ['build']),
    says: 'the admin panel (about a minute)',
  },
  server: {
    run: async () => {
      await rm('dist', { force: true, recursive: true })
      await run('typescript/bin/tsc', ['-p', 'tsconfig.build.json'])
    },
    says: 'the server (about half a minute)',
  },
}

export const build = async ({ admin }) => {
  const stamp = await fingerprint()
  const parts = []
  for (const part of partsOf({ admin })) if ((await read(STAMPS[part])) !== stamp) parts.push(part)
  for (const [index, part] of parts.entries()) {
    const began = Date.now()
    process.stdout.write(`Building ${STEPS[part].says}, step ${index + 1} of ${parts.length} … `)
    try {
      await STEPS[part].run()
    } catch (error) {
      process.stdout.write('failed.\n')
      console.error(error instanceof Error ? error.message : error)
      process.exit(1)
    }
    await mkdir(resolve(STAMPS[part], '..'), { recursive: true })
    await writeFile(STAMPS[part], stamp)
    process.stdout.write(`done in ${Math.round((Date.now() - began) / 1000)} s.\n`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build({ admin: true })
