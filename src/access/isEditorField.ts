import type { FieldAccess } from 'payload'

import { isEditor } from './isEditor.js'

/** For fields shared by all languages: a translator sees them and does not change them. */
export const isEditorField: FieldAccess = ({ req }) => isEditor({ req })
