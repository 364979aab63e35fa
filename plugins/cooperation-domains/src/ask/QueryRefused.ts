import { APIError } from 'payload'

type Refusal = { message: string; parameter: string }

/** A question that cannot be answered as it was put: 400, with the parameter and the reason. */
export class QueryRefused extends APIError {
  constructor({ message, parameter }: Refusal) {
    super(message, 400, { parameter }, true)
  }
}
