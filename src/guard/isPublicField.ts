import type { FlattenedField } from 'payload'

import { isShownField } from './isShownField.js'

/** A field whose value everybody sees and the database knows, so that asking about it betrays nothing. */
export const isPublicField = (field: FlattenedField): boolean =>
  isShownField(field) && !('virtual' in field && field.virtual)
