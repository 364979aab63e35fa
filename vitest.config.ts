import { createRequire } from 'node:module'

import { defineConfig } from 'vitest/config'

const MONGOD = './tests/support/parts/globalSetup.ts'
const BUILD = './tests/support/server/globalSetupBuild.ts'
const CHROMIUM = './tests/support/parts/globalSetupChromium.ts'

const project = (name: string, include: string[], globalSetup: string[] = []) => ({
  extends: true as const,
  test: { globalSetup, include, name },
})

// One fork a file: each test file owns its database, its port and its media folder.
export default defineConfig({
  // The copy that Node gives to Payload; the other one that the package ships knows no schema of the first.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    coverage: { include: ['src/**', 'collections/**', 'plugins/*/src/**'], provider: 'v8' },
    // A page that is slow is no failure.
    expect: { poll: { timeout: 15_000 } },
    execArgv: ['--conditions=production'],
    hookTimeout: 180_000,
    maxWorkers: 2,
    pool: 'forks',
    projects: [
      project('unit', ['tests/unit/**/*.spec.ts', 'plugins/*/tests/unit/**/*.spec.ts']),
      project('int', ['tests/int/**/*.spec.ts', 'plugins/*/tests/int/**/*.spec.ts'], [MONGOD]),
      project('contract', ['tests/contract/**/*.spec.ts'], [MONGOD]),
      project('security', ['tests/security/**/*.spec.ts'], [MONGOD]),
      project('http', ['tests/http/**/*.spec.ts'], [BUILD, MONGOD]),
      project('e2e', ['tests/e2e/**/*.spec.ts'], [BUILD, CHROMIUM]),
    ],
    teardownTimeout: 30_000,
    testTimeout: 60_000,
  },
})
