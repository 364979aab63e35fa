import { createHash } from 'node:crypto'

import type { TestApp } from '../app/bootApp.js'
import type { AccountName } from '../app/createAccounts.js'

import { call } from '../app/client.js'

const READERS: (AccountName | undefined)[] = [undefined, 'editor']

const fileURLs = (doc: any): string[] =>
  [doc.url, ...Object.values<any>(doc.sizes ?? {}).map((size) => size?.url)].filter((url) => typeof url === 'string')

/** Every list, document, version and file that the public and an editor can read, by its address, as bytes or their hash. */
export const crawl = async (app: TestApp): Promise<Map<string, string>> => {
  const answers = new Map<string, string>()
  const read = async (path: string, as?: AccountName): Promise<any> => {
    const { body, status, text } = await call(app, path, as ? { as } : {})
    answers.set(`${as ?? 'anyone'} ${path}`, `${String(status)} ${text.replace(/"requestId":"[^"]*"/, '')}`)
    return body
  }
  const readFile = async (url: string, as?: AccountName): Promise<void> => {
    const { pathname } = new URL(url, app.baseURL)
    const response = await fetch(`${app.baseURL}${pathname}`, { headers: as ? app.accounts[as].headers : {} })
    const hash = createHash('sha256').update(Buffer.from(await response.arrayBuffer()))
    answers.set(`${as ?? 'anyone'} ${pathname}`, `${String(response.status)} ${hash.digest('hex')}`)
  }
  for (const as of READERS) {
    for (const { slug, versions } of app.config.collections) {
      if (slug.startsWith('payload-')) continue
      const staff = as ? '&draft=true&trash=true' : ''
      const { docs = [] } = await read(`/api/${slug}?limit=100&depth=1${staff}`, as)
      for (const doc of docs) {
        for (const locale of ['fr', 'es']) await read(`/api/${slug}/${String(doc.id)}?locale=${locale}&depth=2`, as)
        if (slug === 'media') for (const url of fileURLs(doc)) await readFile(url, as)
      }
      if (as && versions) await read(`/api/${slug}/versions?limit=100&locale=all`, as)
    }
    for (const { slug } of app.config.globals) await read(`/api/globals/${slug}?locale=fr`, as)
  }
  return answers
}
