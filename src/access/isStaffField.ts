import type { FieldAccess } from 'payload'

import { isStaff } from './isStaff.js'

/** For fields that never leave the house, such as internal notes. */
export const isStaffField: FieldAccess = ({ req }) => isStaff({ req })
