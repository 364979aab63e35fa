import sharp from 'sharp'

const RED = { b: 20, g: 20, r: 220 }
const BLUE = { b: 220, g: 20, r: 20 }

type Size = { height: number; width: number }

/** A picture whose left half is red and whose right half is blue. */
export const redAndBlue = ({ height, width }: Size): Promise<Buffer> =>
  sharp({ create: { background: BLUE, channels: 3, height, width } })
    .composite([
      { input: { create: { background: RED, channels: 3, height, width: Math.floor(width / 2) } }, left: 0, top: 0 },
    ])
    .png()
    .toBuffer()

/** A JPEG as a telephone makes it: lying on its side (orientation 6), with a position. Upright, red is at the top. */
export const photograph = async ({ height, width }: Size): Promise<Buffer> =>
  sharp(await redAndBlue({ height, width }))
    .withExif({
      IFD0: { Artist: 'jumelage-secret-artist', Copyright: 'jumelage' },
      IFD3: { GPSLatitude: '14/1 36/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '61/1 4/1 0/1', GPSLongitudeRef: 'W' },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>jumelage-secret-xmp</secret></x:xmpmeta>')
    .jpeg({ quality: 90 })
    .toBuffer()

/** One colour, a few kilobytes, `width` times `height` pixels once decoded. */
export const bomb = ({ height, width }: Size): Promise<Buffer> =>
  sharp({ create: { background: RED, channels: 3, height, width }, limitInputPixels: false })
    .png({ compressionLevel: 9 })
    .toBuffer()

/** An animation whose frames differ. */
export const animation = async ({ format, frames }: { format: 'gif' | 'webp'; frames: number }): Promise<Buffer> => {
  const size = 24
  const raw = Buffer.alloc(size * size * frames * 3)
  for (let frame = 0; frame < frames; frame += 1)
    raw.fill((frame * 101) % 251, frame * size * size * 3, (frame + 1) * size * size * 3)
  const picture = sharp(raw, { raw: { channels: 3, height: size * frames, pageHeight: size, width: size } })
  return format === 'gif' ? picture.gif({ delay: 50 }).toBuffer() : picture.webp({ delay: 50 }).toBuffer()
}

/** Average colour of a whole picture. */
export const averageColour = async (data: Buffer): Promise<{ b: number; g: number; r: number }> => {
  const { channels } = await sharp(data).stats()
  const [r = 0, g = 0, b = 0] = channels.map(({ mean }) => mean)
  return { b, g, r }
}

/** The smallest whole PDF, with these entries in its catalogue. */
export const pdf = (catalogue = ''): Buffer => {
  const body = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n`
  const xref = `xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000074 00000 n \ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`
  return Buffer.from(body + xref, 'latin1')
}
