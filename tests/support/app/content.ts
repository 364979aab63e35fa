import { expect } from 'vitest'

import type { TestApp } from './bootApp.js'
import type { AccountName } from './createAccounts.js'

import { call, type Answer } from './client.js'

type WriteArgs = { as?: AccountName; query?: string; status?: number }

type Content = Record<string, unknown>

/** The one-paragraph rich text an editor would write. */
export const richText = (text: string) => ({
  root: {
    children: [
      {
        children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }],
        direction: null,
        format: '',
        indent: 0,
        type: 'paragraph',
        version: 1,
      },
    ],
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})

/** Creates a document over HTTP and expects `status` (201). */
export const createDoc = async (
  app: TestApp,
  collection: string,
  json: Content,
  { as = 'editor', query = '', status = 201 }: WriteArgs = {},
): Promise<any> => {
  const answer = await call(app, `/api/${collection}${query}`, { as, json })
  expect(answer.status, answer.text).toBe(status)
  return answer.body.doc ?? answer.body
}

/** Patches a document over HTTP and expects `status` (200). */
export const patchDoc = async (
  app: TestApp,
  path: string,
  json: Content,
  { as = 'editor', query = '', status = 200 }: WriteArgs = {},
): Promise<any> => {
  const answer = await call(app, `/api/${path}${query}`, { as, json, method: 'PATCH' })
  expect(answer.status, answer.text).toBe(status)
  return answer.body.doc ?? answer.body
}

/** Reads as the public, or as an account. */
export const readDoc = async (app: TestApp, path: string, query = '', as?: AccountName): Promise<any> => {
  const answer = await call(app, `/api/${path}${query}`, as ? { as } : {})
  return answer.status === 200 ? answer.body : { status: answer.status }
}

/** What the public is told of a document in every language, as bytes: the whole documents, and their places in lists. */
export const publicAnswers = async (app: TestApp, collection: string, id: string): Promise<string[]> => {
  const answers: Answer[] = []
  for (const locale of ['fr', 'es', 'en', 'ht']) {
    answers.push(await call(app, `/api/${collection}/${id}?locale=${locale}`))
    answers.push(await call(app, `/api/${collection}?locale=${locale}&sort=slug`))
  }
  return answers.map(({ status, text }) => `${String(status)} ${text}`)
}
