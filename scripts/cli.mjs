// Runs a command of src/cli through the compiled server, which is built first when it is stale.
import './env.mjs'

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build, isBuilt } from './build.mjs'

process.env.JUMELAGE_ENV ??= process.env.NODE_ENV ?? 'local'
process.env.NODE_ENV = 'production'

const [name] = process.argv.splice(2, 1)
if (!(await isBuilt({ admin: false }))) await build({ admin: false })
await import(pathToFileURL(resolve('dist/src/cli', `${name}.js`)).href)
