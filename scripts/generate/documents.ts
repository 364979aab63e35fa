import { mkdir, writeFile } from 'node:fs/promises'

import { lexicographicSortSchema, printSchema } from 'graphql'

import { schemaOf } from '../../src/http/graphql/schemaOf.js'
import { accessDocument } from './accessDocument.js'
import { accessTable } from './accessTable.js'

const { default: configPromise } = await import('../../payload.config.js')
const config = await configPromise

await mkdir('docs', { recursive: true })
await writeFile('docs/access.md', accessDocument(await accessTable(config)))
// Sorted, so that the order in which plugins add fields does not show.
await writeFile('schema.graphql', `${printSchema(lexicographicSortSchema(schemaOf({ config })))}\n`)
process.exit(0)
