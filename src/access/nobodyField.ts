import type { FieldAccess } from 'payload'

/** For values that only the system writes. */
export const nobodyField: FieldAccess = () => false
