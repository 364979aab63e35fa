// Writes every generated file into place; with --check, fails when that changes what is committed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

const FILES = [
  'src/payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
  'schema.graphql',
  'docs/access.md',
  'docs/routes.md',
]
const DATABASE = resolve('node_modules/.cache/generate.db')

// No setting of the person or machine may change a generated file: not even those of .env, which are empty here.
const SETTINGS = [
  'ADMIN_EMAIL',
  'ADMIN_PASSWORD',
  'CORS_ORIGINS',
  'EMAIL_FROM',
  'NODE_ENV',
  'S3_BUCKET',
  'SERVER_URL',
  'SMTP_URL',
  'TRUST_PROXY',
]
const env = {
  ...process.env,
  ...Object.fromEntries(SETTINGS.map((name) => [name, ''])),
  DATABASE_URL: `file:${DATABASE}`,
  LOG_LEVEL: 'warn',
  NODE_OPTIONS: '--conditions=production',
  PAYLOAD_SECRET: 'only-to-generate-files',
}

const run = (args) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status === 0) return
  console.error(`${args.join(' ')} failed:\n${stdout}${stderr}`)
  process.exit(1)
}

mkdirSync('node_modules/.cache', { recursive: true })
const bin = resolve('node_modules/payload/bin.js')
run([bin, 'generate:types'])
run([bin, 'generate:importmap'])
run(['--import', 'tsx', 'scripts/generate/documents.ts'])
run(['--import', 'tsx', 'scripts/generate/routes.ts'])
for (const end of ['', '-shm', '-wal']) rmSync(DATABASE + end, { force: true })

if (process.argv.includes('--check')) {
  const { status, stdout } = spawnSync('git', ['--no-pager', 'diff', '--stat', '--exit-code', '--', ...FILES], {
    encoding: 'utf8',
  })
  const untracked = spawnSync('git', ['ls-files', '--others', '--exclude-standard', '--', ...FILES], {
    encoding: 'utf8',
  }).stdout
  if (status !== 0 || untracked !== '') {
    console.error(
      `Generated files are not what the sources make of them: run "npm run generate" and commit.\n${stdout}${untracked}`,
    )
    process.exit(1)
  }
}
