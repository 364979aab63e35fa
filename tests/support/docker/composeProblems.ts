import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { Ajv, type AnySchemaObject } from 'ajv'

// The linter ships the schema of the Compose Specification; its package.json is the one path it exports there.
const schemaPath = join(
  dirname(createRequire(import.meta.url).resolve('dclint/package.json')),
  'schemas/compose.schema.json',
)

/** What the JSON schema of the Compose Specification says against a parsed file, one line a problem; empty when valid. */
export const composeProblems = async (file: unknown): Promise<string[]> => {
  // The schema names draft 07 by an address that Ajv does not know it under.
  const { $schema: _, ...schema } = JSON.parse(await readFile(schemaPath, 'utf8')) as AnySchemaObject
  const ajv = new Ajv({ strict: false, allErrors: true })
  const validate = ajv.compile(schema)
  if (validate(file)) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`.trim(),
  )
}
