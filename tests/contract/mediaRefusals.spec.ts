import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { photograph, redAndBlue } from '../support/media/pictures.js'
import { HTML } from '../support/media/refusedFiles.js'
import { fetchFile, storedFiles, storedRows, upload } from '../support/media/upload.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('refused files on %s', (kind) => {
  let app: TestApp
  let kept: { filename: string; id: string; url: string }
  const state = async () => ({ files: await storedFiles(app), rows: await storedRows(app) })

  beforeAll(async () => {
    app = await bootApp({ kind })
    kept = (await upload(app, { bytes: await photograph({ height: 60, width: 90 }), name: 'gardee.jpg' })).body.doc
  })
  afterAll(() => app.close())

  it('should say why in the language of the editor', async () => {
    for (const [language, part] of [
      ['fr', 'Ce n’est pas'],
      ['es', 'No es un'],
      ['en', 'This is not'],
    ] as const) {
      expect(
        (await upload(app, { bytes: HTML, headers: { 'accept-language': language }, name: 'a.jpg' })).text,
      ).toContain(part)
    }
  })

  it('should leave files alone in every other way', async () => {
    const before = await state()
    const bytes = await redAndBlue({ height: 20, width: 30 })
    for (const path of ['/api/media?where[id][exists]=true', `/api/media?where[id][equals]=${kept.id}`]) {
      expect((await upload(app, { bytes, method: 'PATCH', path })).status).toBe(400)
    }
    expect((await call(app, '/api/media', { as: 'editor', json: { alt: 'x' } })).status).toBe(400)
    expect(
      (
        await callGraphQL(app, 'mutation { createMedia(data: { alt: "x", visibility: public }) { id } }', {
          as: 'editor',
        })
      ).text,
    ).toContain('400')
    expect((await upload(app, { as: 'translator', bytes })).status).toBe(403)
    expect(
      (await upload(app, { as: 'translator', bytes, method: 'PATCH', path: `/api/media/${kept.id}?locale=es` })).status,
    ).toBe(403)
    expect(
      (await call(app, `/api/media/${kept.id}?locale=es`, { as: 'translator', json: { focalX: 1 }, method: 'PATCH' }))
        .status,
    ).toBe(403)
    expect(await state()).toEqual(before)
  })

  it('should keep nothing of a save that fails after its files were made', async () => {
    const before = await state()
    const bytes = await redAndBlue({ height: 20, width: 30 })
    // A text of 400 characters is refused by the field itself, after every hook before it.
    for (const method of ['POST', 'PATCH'] as const) {
      const answer = await upload(app, {
        bytes,
        data: { alt: 'x', credit: 'x'.repeat(400) },
        method,
        path: method === 'POST' ? '/api/media' : `/api/media/${kept.id}`,
      })
      expect(answer.status, answer.text).toBe(400)
      expect(await state()).toEqual(before)
    }
    // A hook of another part of the house that fails once everything has been written.
    const hooks = app.payload.collections.media?.config.hooks
    if (!hooks) throw new Error('There is no collection media.')
    const late = () => {
      throw new Error('late')
    }
    hooks.afterChange = [...(hooks.afterChange ?? []), late]
    try {
      for (const method of ['POST', 'PATCH'] as const) {
        expect(
          (
            await upload(app, {
              bytes,
              data: { alt: 'x' },
              method,
              path: method === 'POST' ? '/api/media' : `/api/media/${kept.id}`,
            })
          ).status,
        ).toBe(500)
        expect(await state()).toEqual(before)
      }
    } finally {
      hooks.afterChange = hooks.afterChange.filter((hook) => hook !== late)
    }
    hooks.afterDelete = [...(hooks.afterDelete ?? []), late]
    try {
      expect((await call(app, `/api/media/${kept.id}`, { as: 'editor', method: 'DELETE' })).status).toBe(500)
      expect(await state()).toEqual(before)
    } finally {
      hooks.afterDelete = hooks.afterDelete.filter((hook) => hook !== late)
    }
    expect((await fetchFile(app, kept.url)).status).toBe(200)
  })

  it('should take a login in the form of the panel, and no large form without a file', async () => {
    const { email, password } = app.accounts.editor
    const login = new FormData()
    login.append('_payload', JSON.stringify({ email, password }))
    expect((await fetch(`${app.baseURL}/api/users/login`, { body: login, method: 'POST' })).status).toBe(200)
    const large = new FormData()
    large.append('_payload', 'x'.repeat(3 * 1024 * 1024))
    expect((await fetch(`${app.baseURL}/api/users/login`, { body: large, method: 'POST' })).status).toBe(413)
  })
})
