import { defineConfig } from 'vitest/config'

// One fork a file: each test file owns its database, its port and its media folder.
export default defineConfig({
  test: {
    pool: 'forks',
    execArgv: ['--conditions=production'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
    include: ['tests/**/*.spec.ts', 'plugins/*/tests/**/*.spec.ts'],
    coverage: { provider: 'v8', include: ['src/**', 'collections/**', 'plugins/*/src/**'] },
  },
})
