import { contentCases } from './cases/files/contents.js'
import { nameCases } from './cases/files/names.js'
import { transferCases } from './cases/files/transfers.js'
import { runCases } from './support/runCases.js'

runCases([...contentCases, ...nameCases, ...transferCases])
