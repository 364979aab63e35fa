import type { PayloadRequest } from 'payload'

/** Refused over every route; only code with `overrideAccess` passes. */
export const nobody = (_args: { req: PayloadRequest }): boolean => false
