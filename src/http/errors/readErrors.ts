import type { ApiError } from './errorBody.js'
import { isRecord } from '../../values/isRecord.js'

/** Error data without what only the database should know. */
export const readData = (data: unknown): unknown => {
  if (!isRecord(data)) return data
  // Which table a unique value stands in is the database's business.
  const { tableName: _tableName, ...rest } = data
  return Array.isArray(rest.errors)
    ? { ...rest, errors: rest.errors.map((error: unknown) => (isRecord(error) ? readData(error) : error)) }
    : rest
}

const readError = (error: unknown): ApiError =>
  isRecord(error)
    ? {
        message: typeof error.message === 'string' ? error.message : 'Something went wrong.',
        // Of many documents that one request writes, the one that is refused.
        ...(typeof error.id === 'string' && { id: error.id }),
        ...(typeof error.name === 'string' && { name: error.name }),
        ...(error.data !== undefined && error.data !== null && { data: readData(error.data) }),
      }
    : { message: 'Something went wrong.' }

/** Brings the several error bodies of Payload (`errors`, `message`, a bare text) into one list. */
export const readErrors = (body: unknown): ApiError[] => {
  if (isRecord(body) && Array.isArray(body.errors) && body.errors.length > 0) return body.errors.map(readError)
  return [readError(body)]
}
