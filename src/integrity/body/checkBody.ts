import type { Finding } from '../findings.js'
import type { Holder } from './systemFields.js'

import { checkKinds } from '../kinds/checkKinds.js'
import { scanBody } from './scanBody.js'
import { extraNames, ignoredNames } from './systemFields.js'
import { unknownFields } from './unknownFields.js'
import { withoutSystemFields } from './withoutSystemFields.js'

type CheckBodyArgs = {
  data: Record<string, unknown>
  holder: Holder
  /** True for a document that does not exist yet. */
  isNew: boolean
}

export type CheckedBody = {
  /** The body as it may be stored. */
  data: Record<string, unknown>
  findings: Finding[]
}

/** Judges a client's body against the schema of a collection or a global. Pure. */
export const checkBody = ({ data, holder, isNew }: CheckBodyArgs): CheckedBody => {
  const hostile = scanBody(data)
  // A hostile key may stand anywhere, so the schema is asked only about bodies without one.
  if (hostile.length > 0) return { data: {}, findings: hostile }
  const ignored = ignoredNames(holder)
  const { fields } = holder
  const checked = fields.filter(({ name }) => !ignored.has(name))
  return {
    data: withoutSystemFields({ data, fields, ignored, isNew }),
    findings: [
      ...unknownFields({ data, fields, known: new Set([...ignored, ...extraNames(holder)]) }),
      ...checkKinds({ data, fields: checked }),
    ],
  }
}
