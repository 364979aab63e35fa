import { randomBytes } from 'node:crypto'

import { slugify } from '../fields/hooks/slugify.js'

const MAX_LENGTH = 60
const RANDOM_BYTES = 6

/**
 * The name of a stored file without its extension: what the editor called it, made plain, and a random part, so that
 * no two files share a name and a changed file has a new one. Letters, digits and hyphens only.
 */
export const newFileName = (givenName: string): string => {
  const withoutExtensions = givenName.replace(/^.*[/\\]/, '').replace(/(\.[a-z0-9]{1,5})+$/i, '')
  const readable = slugify(withoutExtensions).slice(0, MAX_LENGTH).replace(/-+$/, '') || 'media'
  return `${readable}-${randomBytes(RANDOM_BYTES).toString('hex')}`
}

/** The readable part of a name that `newFileName` made. */
export const readablePart = (filename: string): string => filename.replace(/(-[0-9a-f]{12})?\.[a-z]+$/, '')
