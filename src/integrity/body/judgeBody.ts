import type { PayloadRequest } from 'payload'

import { APIError } from 'payload'

import type { Holder } from './systemFields.js'

import { inAdminLanguage } from '../../fields/validation/inAdminLanguage.js'
import { isRecord } from '../../values/isRecord.js'
import { refuse } from '../refuse.js'
import { checkBody } from './checkBody.js'
import { noObject } from './noObject.js'

type JudgeBodyArgs = {
  data: unknown
  holder: Holder
  isNew: boolean
  req: PayloadRequest
  /** Which collection or global an error names. */
  subject: { collection: string } | { global: string }
}

/**
 * A client's body as it may be stored.
 *
 * @throws APIError 400 for a body that is no object or speaks for all languages at once
 * @throws ValidationError 400 naming each path that is unknown or of a wrong kind
 */
export const judgeBody = ({ data, holder, isNew, req, subject }: JudgeBodyArgs): Record<string, unknown> => {
  if (!isRecord(data)) throw noObject(req)
  if (String(req.locale) === 'all') {
    throw new APIError(
      inAdminLanguage(req, {
        en: 'Each language is written by itself: give locale=fr, es, en or ht.',
        es: 'Cada idioma se escribe por separado: indique locale=fr, es, en o ht.',
        fr: 'Chaque langue s’écrit séparément : indiquez locale=fr, es, en ou ht.',
      }),
      400,
      null,
      true,
    )
  }
  const checked = checkBody({ data, holder, isNew })
  refuse({ ...subject, findings: checked.findings, req })
  return checked.data
}
