// Starts the server; builds first what is not built or no longer matches the sources.
import './env.mjs'

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build, isBuilt } from './build.mjs'

// What the caller said about production is kept apart: Next and React always run their production builds.
process.env.JUMELAGE_ENV ??= process.env.NODE_ENV ?? 'local'
process.env.NODE_ENV = 'production'

const wantsAdmin = !['0', 'false', 'no', 'off'].includes((process.env.ADMIN_ENABLED ?? '').trim().toLowerCase())

if (!(await isBuilt({ admin: wantsAdmin }))) await build({ admin: wantsAdmin })
await import(pathToFileURL(resolve('dist/src/server.js')).href)
