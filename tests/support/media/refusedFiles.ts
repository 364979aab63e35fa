import sharp from 'sharp'

import { animation, bomb, pdf } from './pictures.js'

/** A page with a script, under whatever name. */
export const HTML = Buffer.from('<!doctype html><html><body><script>alert(1)</script></body></html>')
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>'
const SCRIPTED_SVG = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)
const XHTML = Buffer.from(
  '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>',
)
const MB = 1024 * 1024

const cut = (data: Buffer, part: number): Buffer => data.subarray(0, Math.floor(data.length * part))

export type Refused = { bytes: Buffer; name: string; status: number; type: string }

/** Files that are broken, forbidden, too large or not what they say, by what they are. */
export const refusedFiles = async (): Promise<Record<string, Refused>> => {
  const noise = Buffer.from(Uint8Array.from({ length: 500 * 700 * 3 }, (_, index) => (index * 2654435761) % 251))
  const noisy = sharp(noise, { raw: { channels: 3, height: 500, width: 700 } })
  const [jpeg, png, webp, avif, gif] = await Promise.all([
    noisy.clone().jpeg().toBuffer(),
    noisy.clone().png().toBuffer(),
    noisy.clone().webp().toBuffer(),
    noisy.clone().avif({ effort: 0 }).toBuffer(),
    noisy.clone().gif().toBuffer(),
  ])
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(200)])
  return {
    'a bomb of 144 megapixels': {
      bytes: await bomb({ height: 12_000, width: 12_000 }),
      name: 'bombe.png',
      status: 413,
      type: 'image/png',
    },
    'a cut AVIF': { bytes: cut(avif, 0.6), name: 'a.avif', status: 400, type: 'image/avif' },
    'a cut GIF': { bytes: cut(gif, 0.5), name: 'a.gif', status: 400, type: 'image/gif' },
    'a cut JPEG': { bytes: cut(jpeg, 0.5), name: 'a.jpg', status: 400, type: 'image/jpeg' },
    'a JPEG cut near its end': { bytes: cut(jpeg, 0.97), name: 'a.jpg', status: 400, type: 'image/jpeg' },
    'a cut PDF': { bytes: cut(pdf(), 0.5), name: 'a.pdf', status: 400, type: 'application/pdf' },
    'a cut PNG': { bytes: cut(png, 0.5), name: 'a.png', status: 400, type: 'image/png' },
    'a cut WebP': { bytes: cut(webp, 0.5), name: 'a.webp', status: 400, type: 'image/webp' },
    'a GIF of 500 frames': {
      bytes: await animation({ format: 'gif', frames: 500 }),
      name: 'a.gif',
      status: 413,
      type: 'image/gif',
    },
    'a HEIC': { bytes: heic, name: 'a.heic', status: 400, type: 'image/heic' },
    'a HEIC named avif': { bytes: heic, name: 'a.avif', status: 400, type: 'image/avif' },
    'a JavaScript': {
      bytes: Buffer.from('alert(document.cookie) // a script'),
      name: 'a.js',
      status: 400,
      type: 'text/javascript',
    },
    'a JPEG of 21 MB': {
      bytes: Buffer.concat([jpeg, Buffer.alloc(21 * MB)]),
      name: 'a.jpg',
      status: 413,
      type: 'image/jpeg',
    },
    'a JPEG header alone': { bytes: jpeg.subarray(0, 24), name: 'a.jpg', status: 400, type: 'image/jpeg' },
    'a PDF of 51 MB': {
      bytes: Buffer.concat([pdf(), Buffer.alloc(51 * MB)]),
      name: 'a.pdf',
      status: 413,
      type: 'application/pdf',
    },
    'a PDF that launches': {
      bytes: pdf('/OpenAction << /S /Launch /F (cmd.exe) >>'),
      name: 'a.pdf',
      status: 400,
      type: 'application/pdf',
    },
    'a PDF with a disguised script': {
      bytes: pdf('/OpenAction << /S /J#61vaScript /JS (app.alert\\(1\\)) >>'),
      name: 'a.pdf',
      status: 400,
      type: 'application/pdf',
    },
    'a PDF with a script': {
      bytes: pdf('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
      name: 'a.pdf',
      status: 400,
      type: 'application/pdf',
    },
    'a scripted SVG': { bytes: SCRIPTED_SVG, name: 'a.svg', status: 400, type: 'image/svg+xml' },
    'a WebP of 500 frames': {
      bytes: await animation({ format: 'webp', frames: 500 }),
      name: 'a.webp',
      status: 413,
      type: 'image/webp',
    },
    'an empty file': { bytes: Buffer.alloc(0), name: 'a.png', status: 400, type: 'image/png' },
    'an SVG': { bytes: Buffer.from(SVG), name: 'a.svg', status: 400, type: 'image/svg+xml' },
    'an SVG named png': { bytes: SCRIPTED_SVG, name: 'a.png', status: 400, type: 'image/png' },
    'an XHTML': { bytes: XHTML, name: 'a.xhtml', status: 400, type: 'application/xhtml+xml' },
    HTML: { bytes: HTML, name: 'a.html', status: 400, type: 'text/html' },
    'HTML named jpg': { bytes: HTML, name: 'a.jpg', status: 400, type: 'image/jpeg' },
    'HTML named pdf': { bytes: HTML, name: 'a.pdf', status: 400, type: 'application/pdf' },
  }
}
