import type { PayloadRequest } from 'payload'

/** The account an endpoint speaks of: `:id` in its path. */
export const idInPath = ({ routeParams }: PayloadRequest): string => String(routeParams?.id ?? '')
