import type { PayloadRequest } from 'payload'

import { canTranslateInto } from './canTranslateInto.js'
import { isEditor } from './isEditor.js'

export const canUpdateContent = ({ req }: { req: PayloadRequest }): boolean =>
  isEditor({ req }) || canTranslateInto({ req })
