import { accountCases } from './cases/writing/accounts.js'
import { bookkeepingCases } from './cases/writing/bookkeeping.js'
import { operatorCases } from './cases/writing/operators.js'
import { roleCases } from './cases/writing/roles.js'
import { translatorCases } from './cases/writing/translators.js'
import { runCases } from './support/runCases.js'

runCases([...accountCases, ...operatorCases, ...roleCases, ...translatorCases, ...bookkeepingCases])
