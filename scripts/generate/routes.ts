import { writeFile } from 'node:fs/promises'

import { bootApp } from '../../tests/support/app/bootApp.js'
import { routesOf } from '../../tests/support/routes/routesOf.js'
import { routesDocument } from './routes/routesDocument.js'

const app = await bootApp()
await writeFile('docs/routes.md', routesDocument(await routesOf(app)))
await app.close()
process.exit(0)
