import { request } from 'node:http'

import type { TestApp } from '../../support/app/bootApp.js'

/** Sends a path as it is written; `fetch` would tidy it up first. */
export const rawGet = (app: TestApp, path: string): Promise<{ status: number; text: string; type: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(app.baseURL)
    const sent = request({ agent: false, host: hostname, method: 'GET', path, port: Number(port) }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, type: response.headers['content-type'] ?? '' }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
