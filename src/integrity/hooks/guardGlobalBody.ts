import type { GlobalBeforeOperationHook } from 'payload'

import { judgeBody } from '../body/judgeBody.js'
import { isRecord } from '../../values/isRecord.js'
import { findReferences } from '../references/findReferences.js'
import { missingReferences } from '../references/missingReferences.js'
import { refuse } from '../refuse.js'

type WriteArgs = { data?: unknown; overrideAccess?: boolean }

/** The same judgement for the body of a global. */
export const guardGlobalBody: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  if (operation !== 'update') return args as WriteArgs
  const write = args as WriteArgs
  const isClient = write.overrideAccess !== true
  if (isClient && (await global.access.update({ data: write.data, req })) === false) return write
  const { flattenedFields: fields, slug } = global
  const data = isClient
    ? judgeBody({ data: write.data, holder: { fields, isGlobal: true }, isNew: false, req, subject: { global: slug } })
    : write.data
  if (!isRecord(data)) return write
  const findings = await missingReferences({ references: findReferences({ doc: data, fields }), req })
  refuse({ findings, global: slug, req })
  return { ...write, data }
}
