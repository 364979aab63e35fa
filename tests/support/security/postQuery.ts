import type { TestApp } from '../app/bootApp.js'
import type { Answer } from '../app/client.js'
import type { AccountName } from '../app/createAccounts.js'

/** Sends a long query as a form in a POST that says it is a GET. */
export const postQuery = async (app: TestApp, path: string, query: string, as?: AccountName): Promise<Answer> => {
  const response = await fetch(`${app.baseURL}${path}`, {
    body: query,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
      ...(as && app.accounts[as].headers),
    },
    method: 'POST',
  })
  const text = await response.text()
  return { body: JSON.parse(text) as unknown, headers: response.headers, status: response.status, text }
}
