import type { PayloadRequest } from 'payload'

/** What stands in the path of an endpoint at `:id`, or at another name. */
export const idInPath = ({ routeParams }: PayloadRequest, name = 'id'): string => {
  const value = routeParams?.[name]
  return typeof value === 'string' ? value : ''
}
