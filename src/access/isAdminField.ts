import type { FieldAccess } from 'payload'

import { isAdmin } from './isAdmin.js'

export const isAdminField: FieldAccess = ({ req }) => isAdmin({ req })
