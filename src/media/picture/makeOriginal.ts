import sharp, { type Sharp } from 'sharp'

import type { ImageType } from '../content/fileTypes.js'
import type { ImageHead } from './checkImage.js'

import { RefusedFile } from '../content/refusals.js'
import { MAX_PIXELS } from '../limits.js'

export type Original = { data: Buffer; height: number; width: number }

type MakeOriginalArgs = { data: Buffer; head: ImageHead; type: ImageType }

const encode = ({ head, picture, type }: { head: ImageHead; picture: Sharp; type: ImageType }): Sharp => {
  const isAnimated = head.frames > 1
  switch (type) {
    case 'image/avif':
      return picture.avif({ effort: 1, quality: 70 })
    case 'image/gif':
      return picture.gif({ effort: 3, reuse: true })
    case 'image/jpeg':
      // Not progressive: each decoding of that would hold the whole picture in memory several times.
      return picture.jpeg({ chromaSubsampling: head.chromaSubsampling === '4:4:4' ? '4:4:4' : '4:2:0', quality: 92 })
    case 'image/png':
      return picture.png({ compressionLevel: 8 })
    case 'image/webp':
      return picture.webp({ effort: isAnimated ? 2 : 4, quality: 92 })
  }
}

/**
 * Writes the picture anew: upright, in sRGB, every frame of it, and nothing besides its pixels (no EXIF, GPS, XMP,
 * no bytes behind the picture). Every pixel is decoded, so a file cut short is found here.
 *
 * @throws RefusedFile
 */
export const makeOriginal = async ({ data, head, type }: MakeOriginalArgs): Promise<Original> => {
  const isAnimated = head.frames > 1
  // "warning" would refuse photographs of real cameras; "error" still refuses what is cut short.
  const source = sharp(data, { animated: isAnimated, failOn: 'error', limitInputPixels: MAX_PIXELS })
  // Frames cannot be turned, and animations carry no orientation that browsers obey.
  const upright = isAnimated ? source : source.autoOrient()
  try {
    const { data: made, info } = await encode({ head, picture: upright.toColourspace('srgb'), type }).toBuffer({
      resolveWithObject: true,
    })
    return { data: made, height: info.pageHeight ?? info.height, width: info.width }
  } catch {
    throw new RefusedFile('brokenImage')
  }
}
