import type { Agreement } from './types.js'

/** The instrument decides: `amends` may be left over from another choice. */
export const isAmendment = ({ instrument }: Pick<Agreement, 'instrument'>): boolean => instrument === 'amendment'
