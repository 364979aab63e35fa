import sharp, { type Sharp } from 'sharp'

import type { FocalPoint } from './cropAround.js'

import { MAX_PIXELS } from '../limits.js'
import { cropAround } from './cropAround.js'
import { SIZES, type SizeName, type SizeSpec } from './imageSizes.js'

/** A picture made of an original. */
export type MadeSize = {
  data: Buffer
  filename: string
  filesize: number
  height: number
  mimeType: string
  width: number
}

export type MadeSizes = Partial<Record<SizeName, MadeSize>>

type MakeSizesArgs = {
  /** Beginning of every file name. */
  baseName: string
  focalPoint: FocalPoint
  names: readonly SizeName[]
  original: { data: Buffer; height: number; width: number }
}

const encode = ({ format, quality }: SizeSpec, picture: Sharp): Sharp =>
  format === 'avif' ? picture.avif({ effort: 3, quality }) : picture.webp({ effort: 4, quality })

type Original = MakeSizesArgs['original']

const LARGEST = Math.max(...Object.values(SIZES).map(({ width }) => width))

// Of an animation, the first frame alone.
const open = ({ data }: Original): Sharp => sharp(data, { limitInputPixels: MAX_PIXELS })

const cutOut = ({
  focalPoint,
  original,
  spec,
}: {
  focalPoint: FocalPoint
  original: Original
  spec: SizeSpec & { height: number }
}): Sharp =>
  open(original)
    .extract(cropAround({ focalPoint, ratio: spec.width / spec.height, size: original }))
    .resize({ fit: 'fill', height: spec.height, width: spec.width, withoutEnlargement: true })

/** Decodes the original once for all widths. */
const openForWidths = async (original: Original): Promise<(width: number) => Sharp> => {
  const { data, info } = await open(original)
    .resize({ width: LARGEST, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { channels, height, width: largest } = info
  return (width) =>
    sharp(data, { raw: { channels, height, width: largest } }).resize({ width, withoutEnlargement: true })
}

/**
 * Makes the named sizes, one after the other. None is larger than the original: where that is small, several
 * sizes are one and the same file.
 */
export const makeSizes = async ({ baseName, focalPoint, names, original }: MakeSizesArgs): Promise<MadeSizes> => {
  const made: MadeSizes = {}
  const known = new Map<string, MadeSize>()
  let ofWidth: ((width: number) => Sharp) | undefined
  for (const name of names) {
    const spec: SizeSpec = SIZES[name]
    const { height, width } = spec
    if (height) {
      made[name] = await makeOne({
        baseName,
        name,
        picture: cutOut({ focalPoint, original, spec: { ...spec, height } }),
        spec,
      })
      continue
    }
    const key = `${spec.format}-${String(Math.min(width, original.width))}`
    ofWidth ??= await openForWidths(original)
    const size = known.get(key) ?? (await makeOne({ baseName, name, picture: ofWidth(width), spec }))
    known.set(key, size)
    made[name] = size
  }
  return made
}

type MakeOneArgs = { baseName: string; name: SizeName; picture: Sharp; spec: SizeSpec }

const makeOne = async ({ baseName, name, picture, spec }: MakeOneArgs): Promise<MadeSize> => {
  const { data, info } = await encode(spec, picture).toBuffer({ resolveWithObject: true })
  const label = spec.height ? name : `${String(info.width)}x${String(info.height)}`
  return {
    data,
    filename: `${baseName}-${label}.${spec.format}`,
    filesize: data.length,
    height: info.height,
    mimeType: `image/${spec.format}`,
    width: info.width,
  }
}
