import type { PayloadRequest } from 'payload'

import type { FocalPoint } from './picture/cropAround.js'

import { refusal } from './content/refusals.js'

export const CENTRE: FocalPoint = { x: 50, y: 50 }

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readPercent = ({ req, value }: { req: PayloadRequest; value: unknown }): number | undefined => {
  if (value === undefined || value === null || value === '') return undefined
  // A query carries texts.
  const percent = typeof value === 'string' ? Number(value) : value
  if (typeof percent !== 'number' || !(percent >= 0 && percent <= 100)) throw refusal({ code: 'focalPoint', req })
  return Math.round(percent)
}

/**
 * The focal point that a client asks for, in percent: from the address as the admin panel sends it
 * (`uploadEdits[focalPoint][x]`), or from `focalX` and `focalY`. A part that is not named is undefined.
 *
 * @throws ValidationError for what is no percentage.
 */
export const readFocalPoint = ({ data, req }: { data: unknown; req: PayloadRequest }): Partial<FocalPoint> => {
  const edits = req.query?.uploadEdits
  const point = isFields(edits) && isFields(edits.focalPoint) ? edits.focalPoint : undefined
  const fields = isFields(data) ? data : {}
  const x = readPercent({ req, value: point ? point.x : fields.focalX })
  const y = readPercent({ req, value: point ? point.y : fields.focalY })
  return { ...(x !== undefined && { x }), ...(y !== undefined && { y }) }
}
