import eslint from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

import { house } from './eslint/plugin.js'

const GENERATED = [
  'src/payload-types.ts',
  'migrations/sqlite/**',
  'src/app/(payload)/admin/importMap.js',
  'next-env.d.ts',
]

export default defineConfig(
  globalIgnores(['node_modules', 'dist', '.next', 'coverage', 'data', 'media', 'tests/artifacts', ...GENERATED]),
  eslint.configs.recommended,
  {
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Payload and Express call handlers that answer with a promise.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false, properties: false } },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Payload's own types and options still name these.
      '@typescript-eslint/no-deprecated': ['error', { allow: ['BaseJob', 'max', 'min', 'operation'] }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Payload's types promise values that are not always there (`req.query`, `collection.upload`): checks of them stay.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // An empty setting or text counts as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'collections/**/*.ts', 'plugins/*/src/**/*.ts'],
    plugins: { house },
    rules: { 'house/isolate-nested-requests': 'error', 'house/state-local-api-options': 'error' },
  },
  // What speaks to a person at a terminal.
  { files: ['src/server.ts', 'src/start/**', 'src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // Next reads these exports; nobody else calls them.
  { files: ['src/app/**'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  {
    // An answer read from a socket has no type of its own.
    files: ['tests/**', 'plugins/*/tests/**'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    extends: [tseslint.configs.disableTypeChecked],
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['AbortSignal', 'clearTimeout', 'console', 'fetch', 'process', 'setTimeout', 'URL'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
)
