/** One entry of the only error form the API answers with. */
export type ApiError = {
  data?: unknown
  extensions?: Record<string, unknown>
  id?: string
  message: string
  name?: string
}

export type ErrorBody = { errors: ApiError[]; requestId: string }

type ErrorBodyArgs = { errors: ApiError[]; requestId: string }

export const errorBody = ({ errors, requestId }: ErrorBodyArgs): ErrorBody => ({ errors, requestId })
