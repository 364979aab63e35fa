import type { PayloadRequest } from 'payload'

export const anyone = (_args: { req: PayloadRequest }): boolean => true
