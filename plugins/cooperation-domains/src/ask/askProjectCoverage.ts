import type { CoverageAnswer } from './answers.js'
import type { Asked } from './readAsk.js'

import { judgeDocument } from './judgeDocument.js'
import { loadShown } from './loadShown.js'
import { readAsk } from './readAsk.js'
import { requireReadable } from './requireReadable.js'

/**
 * How one project is covered, each partner in each domain.
 *
 * @throws QueryRefused, NotFound for a project that the reader may not see
 */
export const askProjectCoverage = async ({ id, ...asked }: Asked & { id: string }): Promise<CoverageAnswer> => {
  const ask = await readAsk(asked)
  await requireReadable(ask.req, ask.settings)
  return judgeDocument({ ask, ...(await loadShown({ ask, id })) })
}
