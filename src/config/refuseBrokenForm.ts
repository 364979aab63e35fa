import type { AfterErrorHook } from 'payload'

// What the parser of multipart bodies says of a body it cannot read.
const BROKEN =
  /^(Unexpected end of (form|file)|Malformed (part header|content type|urlencoded form)|Multipart: Boundary not found|Missing Content-Type|Unsupported content type)/i

/** A form that cannot be read, or whose `_payload` is no JSON, is the client's fault: 400, not 500. */
export const refuseBrokenForm: AfterErrorHook = ({ error, req }) => {
  const isForm = req.headers.get('content-type')?.toLowerCase().startsWith('multipart/') ?? false
  // The data are set as soon as they have been read, so a later error is not about them.
  if (!isForm || req.data !== undefined || (error as { status?: number }).status !== undefined) return undefined
  if (!(error instanceof SyntaxError) && !BROKEN.test(error.message)) return undefined
  return {
    response: { errors: [{ message: 'The form cannot be read: it is cut short, or its _payload is not JSON.' }] },
    status: 400,
  }
}
