import sharp from 'sharp'

import { bay } from './drawings/bay.js'
import { bridge } from './drawings/bridge.js'
import { drums } from './drawings/drums.js'
import { hurricane } from './drawings/hurricane.js'
import { mangrove } from './drawings/mangrove.js'
import { roofs } from './drawings/roofs.js'
import { shore } from './drawings/shore.js'
import { toys } from './drawings/toys.js'

export type Picture = { key: string; filename: string; data: Buffer }

const DRAWINGS: Record<string, () => string> = {
  'pont-entre-deux-rives': bridge,
  'baie-de-santiago': bay,
  'rivage-de-carrefour': shore,
  'toits-solidaires': roofs,
  'jouets-pour-carrefour': toys,
  mangrove,
  tambours: drums,
  'cyclone-et-abri': hurricane,
}

/** Draws every picture of the demonstration content as a PNG of 1920 by 1280 pixels; `key` is that of its seed medium. */
export const renderPictures = async (): Promise<Picture[]> => {
  const pictures: Picture[] = []
  for (const [key, draw] of Object.entries(DRAWINGS)) {
    const data = await sharp(Buffer.from(draw())).png({ compressionLevel: 9, palette: true }).toBuffer()
    pictures.push({ data, filename: `${key}.png`, key })
  }
  return pictures
}
