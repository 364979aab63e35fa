import sharp from 'sharp'

import type { TestApp } from './bootApp.js'

import { formData } from './formData.js'

/** Uploads a small picture as the editor and returns its id. */
export const uploadPicture = async (app: TestApp, name = 'image.png'): Promise<string> => {
  const bytes = await sharp({ create: { background: '#05a', channels: 3, height: 40, width: 60 } })
    .png()
    .toBuffer()
  const file = new File([new Uint8Array(bytes)], name, { type: 'image/png' })
  const response = await fetch(`${app.baseURL}/api/media`, {
    body: formData({ alt: 'Image (fictive)' }, file),
    headers: app.accounts.editor.headers,
    method: 'POST',
  })
  const { doc } = (await response.json()) as { doc: { id: string } }
  return doc.id
}
