import { bodyCases } from './cases/queries/bodies.js'
import { boundCases } from './cases/queries/bounds.js'
import { hopCases } from './cases/queries/hops.js'
import { injectionCases } from './cases/queries/injection.js'
import { runCases } from './support/runCases.js'

runCases([...injectionCases, ...hopCases, ...boundCases, ...bodyCases])
