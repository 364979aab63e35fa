import type { ImageSize } from 'payload'

export type PictureFormat = 'avif' | 'webp'

export type SizeSpec = { format: PictureFormat; height?: number; quality: number; width: number }

/** The pictures made of every image: four widths, the largest in AVIF too, and the card that social networks show. */
export const SIZES = {
  card: { format: 'webp', height: 630, quality: 82, width: 1200 },
  w320: { format: 'webp', quality: 80, width: 320 },
  w640: { format: 'webp', quality: 80, width: 640 },
  w1280: { format: 'webp', quality: 80, width: 1280 },
  w1920: { format: 'webp', quality: 80, width: 1920 },
  w1920avif: { format: 'avif', quality: 55, width: 1920 },
} as const satisfies Record<string, SizeSpec>

export type SizeName = keyof typeof SIZES

export const SIZE_NAMES = Object.keys(SIZES) as SizeName[]

/** The same for Payload, which makes the fields of them. */
export const imageSizes = (): ImageSize[] =>
  SIZE_NAMES.map((name) => {
    const spec: SizeSpec = SIZES[name]
    return {
      formatOptions: { format: spec.format, options: { quality: spec.quality } },
      name,
      width: spec.width,
      withoutEnlargement: true,
      ...(spec.height && { height: spec.height }),
    } as ImageSize
  })
