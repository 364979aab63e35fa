import type { FlattenedField } from 'payload'

/** The parts of a collection or a global that decide which names its bodies may hold. */
export type Holder = { auth?: unknown; fields: FlattenedField[]; isGlobal?: boolean; upload?: unknown }

/** Accepted because answers and the panel's forms hold them; only the system writes them. */
const SYSTEM = ['_locale', 'createdAt', 'id', 'updatedAt']
const AUTH = ['collection', 'confirm-password', 'hasAPIKey', 'sessions']
const UPLOAD = ['file', 'filename', 'filesize', 'height', 'mimeType', 'sizes', 'thumbnailURL', 'url', 'width']

/** Names of a document's top level that a client may send and that are never stored from there. */
export const ignoredNames = ({ auth, fields, isGlobal, upload }: Holder): Set<string> =>
  new Set([
    ...SYSTEM,
    ...(isGlobal ? ['globalType'] : []),
    ...(auth ? AUTH : []),
    ...(upload ? UPLOAD : []),
    ...fields.filter(isFilledBySystem).map(({ name }) => name),
  ])

/** Joins and virtual fields are computed on read, but for those that say they are there for what a body orders. */
export const isFilledBySystem = (field: FlattenedField): boolean =>
  field.type === 'join' || ('virtual' in field && Boolean(field.virtual) && field.custom?.isInput !== true)

/** Hidden fields leave in no answer, so no client has a reason to send them back. */
export const isHidden = (field: FlattenedField): boolean => 'hidden' in field && field.hidden === true

/** Names beside the fields that mean something in a body. */
export const extraNames = ({ auth }: Holder): string[] => (auth ? ['password'] : [])
