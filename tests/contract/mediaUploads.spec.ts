import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { animation, averageColour, photograph, redAndBlue } from '../support/media/pictures.js'
import { fetchFile, storedFiles, storedRows, upload } from '../support/media/upload.js'

const SIZES = ['card', 'w320', 'w640', 'w1280', 'w1920', 'w1920avif']

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('pictures on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  it('should turn a photograph upright, strip what it tells of its maker and place, and make every size', async () => {
    const { body, status, text } = await upload(app, {
      bytes: await photograph({ height: 1400, width: 2100 }),
      name: 'Fête à Santiago.JPG',
    })
    expect(status, text).toBe(201)
    const { doc } = body
    expect(doc).toMatchObject({ focalX: 50, focalY: 50, height: 2100, mimeType: 'image/jpeg', width: 1400 })
    expect(doc.filename).toMatch(/^fete-a-santiago-[0-9a-f]{12}\.jpg$/)
    expect(Object.keys(doc.sizes).sort()).toEqual([...SIZES].sort())
    expect(doc.sizes.card).toMatchObject({ height: 630, mimeType: 'image/webp', width: 1200 })
    expect(SIZES.slice(1).map((name) => doc.sizes[name].width)).toEqual([320, 640, 1280, 1400, 1400])
    expect(doc.sizes.w1920avif.mimeType).toBe('image/avif')
    expect(doc.thumbnailURL).toContain(doc.sizes.w320.filename)

    for (const [name, { url, width, height, filesize }] of Object.entries<any>({ original: doc, ...doc.sizes })) {
      const file = await fetchFile(app, url)
      expect(file.status, name).toBe(200)
      expect(file.bytes.length, name).toBe(filesize)
      const head = await sharp(file.bytes).metadata()
      expect([head.width, head.height, head.orientation, head.exif, head.xmp, head.iptc], name).toEqual([
        width,
        height,
        undefined,
        undefined,
        undefined,
        undefined,
      ])
      expect(file.bytes.includes('jumelage-secret'), name).toBe(false)
      expect(file.bytes.includes('GPS'), name).toBe(false)
    }
    // Lying on its side, red was at the left; upright, it is at the top.
    const { bytes } = await fetchFile(app, doc.sizes.w320.url)
    const top = await averageColour(await sharp(bytes).extract({ height: 200, left: 0, top: 0, width: 320 }).toBuffer())
    const bottom = await averageColour(
      await sharp(bytes).extract({ height: 200, left: 0, top: 270, width: 320 }).toBuffer(),
    )
    expect(top.r).toBeGreaterThan(180)
    expect(bottom.b).toBeGreaterThan(180)
  })

  it('should make nothing larger than a small original, and share files between equal sizes', async () => {
    const { body, status, text } = await upload(app, {
      bytes: await redAndBlue({ height: 300, width: 500 }),
      name: 'petite.png',
      type: 'image/png',
    })
    expect(status, text).toBe(201)
    const { sizes } = body.doc
    expect(sizes.w320).toMatchObject({ height: 192, width: 320 })
    expect(sizes.w640).toMatchObject({ height: 300, width: 500 })
    expect(sizes.w1920.filename).toBe(sizes.w640.filename)
    expect(sizes.card.width / sizes.card.height).toBeCloseTo(1200 / 630, 1)
    expect(sizes.card.width).toBeLessThanOrEqual(500)
  })

  it.each([
    ['avif', 'image/avif'],
    ['webp', 'image/webp'],
    ['gif', 'image/gif'],
  ] as const)('should take %s', async (format, type) => {
    const bytes = await sharp(await redAndBlue({ height: 400, width: 700 }))
      .toFormat(format)
      .toBuffer()
    const { body, status, text } = await upload(app, { bytes, name: `image.${format}`, type })
    expect(status, text).toBe(201)
    expect(body.doc).toMatchObject({ height: 400, mimeType: type, width: 700 })
    expect((await fetchFile(app, body.doc.sizes.w640.url)).headers.get('content-type')).toBe('image/webp')
  })

  it.each(['gif', 'webp'] as const)(
    'should keep an animated %s moving, and make its sizes of the first frame',
    async (format) => {
      const { body, status, text } = await upload(app, {
        bytes: await animation({ format, frames: 5 }),
        name: `anim.${format}`,
        type: `image/${format}`,
      })
      expect(status, text).toBe(201)
      expect(body.doc).toMatchObject({ height: 24, width: 24 })
      expect((await sharp((await fetchFile(app, body.doc.url)).bytes).metadata()).pages).toBe(5)
      expect((await sharp((await fetchFile(app, body.doc.sizes.w320.url)).bytes).metadata()).pages ?? 1).toBe(1)
    },
  )

  it('should cut the card around the focal point, and again under a new name when it moves', async () => {
    const bytes = await redAndBlue({ height: 700, width: 4000 })
    const created = await upload(app, {
      bytes,
      data: { alt: 'Deux couleurs', focalX: 10, focalY: 50 },
      name: 'deux.png',
      type: 'image/png',
    })
    expect(created.status, created.text).toBe(201)
    const { doc } = created.body
    expect(doc).toMatchObject({ focalX: 10, focalY: 50 })
    expect((await averageColour((await fetchFile(app, doc.sizes.card.url)).bytes)).r).toBeGreaterThan(180)

    const before = await storedFiles(app)
    const moved = await call(app, `/api/media/${doc.id}`, { as: 'editor', json: { focalX: 90 }, method: 'PATCH' })
    expect(moved.status, moved.text).toBe(200)
    const after = moved.body.doc
    expect(after).toMatchObject({ filename: doc.filename, focalX: 90, focalY: 50 })
    expect(after.sizes.w640).toEqual(doc.sizes.w640)
    expect(after.sizes.card.filename).not.toBe(doc.sizes.card.filename)
    expect((await averageColour((await fetchFile(app, after.sizes.card.url)).bytes)).b).toBeGreaterThan(180)
    expect(await storedFiles(app)).toEqual(
      [...before.filter((name) => name !== doc.sizes.card.filename), after.sizes.card.filename].sort(),
    )
    expect((await fetchFile(app, doc.sizes.card.url)).status).toBe(404)

    // As the admin panel's focal point editor sends it, to the very edge.
    const edge = await upload(app, {
      data: { focalX: 90, focalY: 50 },
      method: 'PATCH',
      path: `/api/media/${doc.id}?uploadEdits[focalPoint][x]=0&uploadEdits[focalPoint][y]=100`,
    })
    expect(edge.status, edge.text).toBe(200)
    expect(edge.body.doc).toMatchObject({ focalX: 0, focalY: 100 })
    for (const focalX of [-1, 101, 'abc', {}]) {
      expect(
        (await call(app, `/api/media/${doc.id}`, { as: 'editor', json: { focalX }, method: 'PATCH' })).status,
      ).toBe(400)
    }
  })

  it('should replace a file and remove the old ones, and delete every file with its document', async () => {
    const first = (
      await upload(app, { bytes: await redAndBlue({ height: 400, width: 800 }), name: 'a.png', type: 'image/png' })
    ).body.doc
    const replaced = await upload(app, {
      bytes: await photograph({ height: 400, width: 600 }),
      data: {},
      method: 'PATCH',
      name: 'b.jpg',
      path: `/api/media/${first.id}`,
    })
    expect(replaced.status, replaced.text).toBe(200)
    const { doc } = replaced.body
    const names = await storedFiles(app)
    expect(names.some((name) => name.startsWith(first.filename.replace('.png', '')))).toBe(false)
    expect(names).toContain(doc.filename)
    expect((await fetchFile(app, doc.url)).status).toBe(200)

    // What the client selects must not decide which files go.
    const deleted = await call(app, `/api/media/${first.id}?select[alt]=true`, { as: 'editor', method: 'DELETE' })
    expect(deleted.status, deleted.text).toBe(200)
    expect((await storedFiles(app)).filter((name) => name.startsWith(doc.filename.replace('.jpg', '')))).toEqual([])
    expect((await fetchFile(app, doc.url)).status).toBe(404)
  })

  it('should keep ten files of one name apart, and delete only the one that is meant', async () => {
    const bytes = await redAndBlue({ height: 40, width: 60 })
    const rows = await storedRows(app)
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => upload(app, { bytes, name: 'meme.png', type: 'image/png' })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201))
    expect(new Set(answers.map(({ body }) => body.doc.filename)).size).toBe(10)
    expect(await storedRows(app)).toBe(rows + 10)
    const [one, two] = answers
    await call(app, `/api/media/${one?.body.doc.id}`, { as: 'editor', method: 'DELETE' })
    expect((await fetchFile(app, one?.body.doc.url)).status).toBe(404)
    expect((await fetchFile(app, two?.body.doc.url)).status).toBe(200)
  })

  it('should ask for a French alternative text of a public image only', async () => {
    const bytes = await redAndBlue({ height: 40, width: 60 })
    const send = (data: Record<string, unknown>, query = '') =>
      upload(app, {
        bytes,
        data,
        headers: { 'accept-language': 'es' },
        name: 'x.png',
        path: `/api/media${query}`,
        type: 'image/png',
      })
    for (const data of [{}, { alt: '  ' }, { visibility: 'public' }]) {
      const refused = await send(data)
      expect(refused.status).toBe(400)
      expect(refused.body.errors[0].data.errors[0]).toMatchObject({ path: 'alt' })
      expect(refused.text).toContain('imagen pública')
    }
    expect((await send({ alt: 'Solo en español' }, '?locale=es')).status).toBe(400)
    const internal = await send({ visibility: 'internal' })
    expect(internal.status, internal.text).toBe(201)
    const { id } = internal.body.doc
    const patch = (json: unknown, query = '') =>
      call(app, `/api/media/${id}${query}`, { as: 'editor', json, method: 'PATCH' })
    expect((await patch({ visibility: 'public' })).status).toBe(400)
    expect((await patch({ alt: 'En español', visibility: 'public' }, '?locale=es')).status).toBe(400)
    expect((await patch({ alt: 'En français', visibility: 'public' })).status).toBe(200)
    expect((await patch({ alt: 'En español' }, '?locale=es')).status).toBe(200)
    expect((await patch({ alt: null }, '?locale=es')).status).toBe(200)
    expect((await patch({ alt: '' })).status).toBe(400)
    const translated = await call(app, `/api/media/${id}?locale=es`, {
      as: 'translator',
      json: { alt: 'Una imagen' },
      method: 'PATCH',
    })
    expect(translated.status, translated.text).toBe(200)
    expect((await call(app, `/api/media/${id}?locale=es`)).body.alt).toBe('Una imagen')
    expect((await call(app, `/api/media/${id}`)).body.alt).toBe('En français')
  })
})
