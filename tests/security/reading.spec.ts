import { closedCases } from './cases/reading/closed.js'
import { hiddenFieldCases } from './cases/reading/hiddenFields.js'
import { mediaCases } from './cases/reading/media.js'
import { selectionCases } from './cases/reading/selection.js'
import { unpublishedCases } from './cases/reading/unpublished.js'
import { runCases } from './support/runCases.js'

runCases([...hiddenFieldCases, ...unpublishedCases, ...mediaCases, ...selectionCases, ...closedCases])
