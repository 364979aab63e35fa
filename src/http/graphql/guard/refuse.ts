import { QueryRefused } from '../../../guard/QueryRefused.js'

/** @throws QueryRefused: 400, in the words given, before anything of the operation has run. */
export const refuse = (message: string, path?: string): never => {
  throw new QueryRefused({ message, parameter: 'query', ...(path !== undefined && { path }) })
}
