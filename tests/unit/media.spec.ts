import { setTimeout as pause } from 'node:timers/promises'
import { deflateSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { detectFileType } from '../../src/media/content/detectFileType.js'
import { findPdfProblem } from '../../src/media/content/findPdfProblem.js'
import { createTurns } from '../../src/media/createTurns.js'
import { newFileName, readablePart } from '../../src/media/fileName.js'
import { cropAround } from '../../src/media/picture/cropAround.js'
import { rangeOf } from '../../src/media/storage/rangeOf.js'
import { pdf } from '../support/media/pictures.js'

describe('cropAround', () => {
  const size = { height: 1000, width: 1000 }
  it.each([
    [
      { x: 50, y: 50 },
      { height: 500, left: 0, top: 250, width: 1000 },
    ],
    [
      { x: 0, y: 0 },
      { height: 500, left: 0, top: 0, width: 1000 },
    ],
    [
      { x: 100, y: 100 },
      { height: 500, left: 0, top: 500, width: 1000 },
    ],
    [
      { x: 10, y: 60 },
      { height: 500, left: 0, top: 350, width: 1000 },
    ],
  ])('should keep %o in the box', (focalPoint, box) => {
    expect(cropAround({ focalPoint, ratio: 2, size })).toEqual(box)
  })
  it('should cut the sides of a picture that is too wide', () => {
    expect(cropAround({ focalPoint: { x: 75, y: 0 }, ratio: 1, size: { height: 100, width: 400 } })).toEqual({
      height: 100,
      left: 250,
      top: 0,
      width: 100,
    })
  })
  it('should never leave the picture, however thin it is', () => {
    for (const thin of [
      { height: 1, width: 9000 },
      { height: 9000, width: 1 },
      { height: 1, width: 1 },
    ]) {
      const { height, left, top, width } = cropAround({ focalPoint: { x: 100, y: 100 }, ratio: 1200 / 630, size: thin })
      expect([height >= 1, width >= 1, left + width <= thin.width, top + height <= thin.height]).toEqual([
        true,
        true,
        true,
        true,
      ])
    }
  })
})

describe('findPdfProblem', () => {
  const hidden = (text: string): Buffer => {
    const stream = deflateSync(Buffer.from(text))
    const object = Buffer.concat([
      Buffer.from(
        `3 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${String(stream.length)} >>\nstream\n`,
      ),
      stream,
      Buffer.from('\nendstream\nendobj\n'),
    ])
    return Buffer.concat([Buffer.from('%PDF-1.5\n'), object, Buffer.from('startxref\n9\n%%EOF\n')])
  }
  it('should find scripts and launches, spelled out, disguised or compressed', () => {
    expect(findPdfProblem(pdf())).toBeUndefined()
    expect(findPdfProblem(pdf('/Title (The JavaScript years)'))).toBeUndefined()
    expect(findPdfProblem(pdf('/OpenAction << /S /JavaScript /JS (x) >>'))).toBe('active')
    expect(findPdfProblem(pdf('/OpenAction << /S /#4a#61vaScript /JS (x) >>'))).toBe('active')
    expect(findPdfProblem(hidden('1 0 << /S /Launch /F (x) >>'))).toBe('active')
    expect(findPdfProblem(hidden('1 0 << /Type /Catalog >>'))).toBeUndefined()
  })
  it('should find a file that is cut short', () => {
    expect(findPdfProblem(pdf().subarray(0, 80))).toBe('broken')
    expect(findPdfProblem(Buffer.from('<html>%%EOF startxref'))).toBe('broken')
  })
})

describe('detectFileType', () => {
  it('should go by the content', () => {
    const start = (text: string) => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(32)])
    expect(detectFileType(start('\xff\xd8\xff\xe0'))).toBe('image/jpeg')
    expect(detectFileType(start('\0\0\0\x1cftypmif1\0\0\0\0mif1avif'))).toBe('image/avif')
    for (const other of [
      '\0\0\0\x18ftypheic\0\0\0\0mif1heic',
      '<svg xmlns="a">',
      '<!doctype html>',
      'BM',
      'II*\0',
      'RIFF\0\0\0\0WAVE',
      '%!PS-Adobe',
      'FWS\x09',
      '',
    ]) {
      expect(detectFileType(start(other)), other).toBeUndefined()
    }
    expect(detectFileType(Buffer.from('%PDF'))).toBeUndefined()
  })
})

describe('newFileName', () => {
  it.each([
    ['Fête à Fort-de-France.JPG', 'fete-a-fort-de-france'],
    ['x.png.html', 'x'],
    ['../../etc/passwd', 'passwd'],
    ['日本.png', 'media'],
    ['', 'media'],
  ])('should name %j after itself', (given, readable) => {
    const name = newFileName(given)
    expect(name).toMatch(new RegExp(`^${readable}-[0-9a-f]{12}$`))
    expect(readablePart(`${name}.jpg`)).toBe(readable)
    expect(newFileName(given)).not.toBe(name)
  })
})

describe('rangeOf', () => {
  it('should give no range of an empty file', () => {
    expect(rangeOf({ header: 'bytes=-5', size: 0 })).toBe('none')
    expect(rangeOf({ header: 'bytes=0-', size: 0 })).toBe('none')
    expect(rangeOf({ header: null, size: 9 })).toBeUndefined()
  })
})

describe('createTurns', () => {
  it('should let no more in than may be in, in order, and turn away those who would wait too long', async () => {
    const turns = createTurns({ atOnce: 2, waiting: 2 })
    const first = await turns.take()
    await turns.take()
    const order: string[] = []
    const third = turns.take().then((release) => (order.push('third'), release))
    void turns.take().then(() => order.push('fourth'))
    expect(await turns.take()).toBeUndefined()
    first?.()
    first?.()
    await third
    await pause(0)
    expect(order).toEqual(['third'])
  })
})
