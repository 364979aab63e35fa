import type { Answer } from '../../support/app/client.js'
import type { AccountName } from '../../support/app/createAccounts.js'
import type { Arena } from './arena.js'

export type FileArgs = {
  as?: AccountName
  bytes: Buffer
  data?: Record<string, unknown>
  method?: string
  name: string
  path?: string
  type?: string
}

/** Sends a file as the admin panel does, as an editor where nobody else is named. */
export const sendFile = (
  arena: Arena,
  {
    as = 'editor',
    bytes,
    data = { alt: 'Une image (fictive)' },
    method = 'POST',
    name,
    path = '/api/media',
    type = 'image/png',
  }: FileArgs,
): Promise<Answer> => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  return arena.ask(path, { as, body: form, method })
}

/** Deletes what a case has made, as an editor. */
export const deleteFiles = async (arena: Arena, ids: string[]): Promise<string[]> => {
  const answers = await Promise.all(ids.map((id) => arena.ask(`/api/media/${id}`, { as: 'editor', method: 'DELETE' })))
  return answers.flatMap(({ status, text }) => (status === 200 ? [] : [`a file is not deleted: ${text.slice(0, 200)}`]))
}
