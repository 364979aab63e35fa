import sharp from 'sharp'

import type { ImageType } from '../content/fileTypes.js'

import { RefusedFile } from '../content/refusals.js'
import { MAX_FRAMES, MAX_PIXELS, MAX_SIDE } from '../limits.js'

export type ImageHead = { chromaSubsampling?: string; frames: number; height: number; width: number }

const FORMATS: Record<ImageType, string> = {
  'image/avif': 'heif',
  'image/gif': 'gif',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/**
 * Reads what a picture says of itself, before any pixel of it is decoded.
 *
 * @throws RefusedFile
 */
export const checkImage = async ({ data, type }: { data: Buffer; type: ImageType }): Promise<ImageHead> => {
  // The limit is checked here, so that a bomb and a broken file get different answers.
  const head = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new RefusedFile('brokenImage')
    })
  if (head.format !== FORMATS[type] || (type === 'image/avif' && head.compression !== 'av1')) {
    throw new RefusedFile('wrongType')
  }
  const { height, pages: frames = 1, width } = head
  if (frames > MAX_FRAMES) throw new RefusedFile('tooManyFrames')
  if (width * height * frames > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) throw new RefusedFile('tooManyPixels')
  return { frames, height, width, ...(head.chromaSubsampling && { chromaSubsampling: head.chromaSubsampling }) }
}
