import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** When every object is said to have been stored. */
const LISTED_AT = '2026-01-02T03:04:05.000Z'

export type Bucket = {
  close: () => Promise<void>
  endpoint: string
  keys: () => string[]
  objects: Map<string, { data: Buffer; type: string }>
}

/** The five calls of S3 that storing files takes, over a real socket, keeping objects in memory; keys are `bucket/name`. */
export const startBucket = async (): Promise<Bucket> => {
  const objects: Bucket['objects'] = new Map()
  const server = createServer((req, res) => {
    const key = decodeURIComponent((req.url ?? '').split('?')[0]?.slice(1) ?? '')
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      if (!req.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) return res.writeHead(403).end()
      if (req.method === 'PUT') {
        objects.set(key, { data: Buffer.concat(chunks), type: req.headers['content-type'] ?? '' })
        return res.writeHead(200, { etag: '"x"' }).end()
      }
      if (req.method === 'DELETE') {
        objects.delete(key)
        return res.writeHead(204).end()
      }
      const query = new URL(req.url ?? '/', 'http://bucket').searchParams
      if (query.has('list-type')) {
        const prefix = `${key}/${query.get('prefix') ?? ''}`.replace('//', '/')
        const contents = [...objects.keys()]
          .filter((name) => name.startsWith(prefix))
          .map(
            (name) =>
              `<Contents><Key>${name.slice(key.replace(/\/$/, '').length + 1)}</Key><LastModified>${LISTED_AT}</LastModified></Contents>`,
          )
        const xml = `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`
        return res.writeHead(200, { 'content-type': 'application/xml' }).end(xml)
      }
      const object = objects.get(key)
      if (!object)
        return res
          .writeHead(404, { 'content-type': 'application/xml' })
          .end(req.method === 'HEAD' ? undefined : '<Error><Code>NoSuchKey</Code></Error>')
      const { data, type } = object
      const etag = `"${createHash('md5').update(data).digest('hex')}"`
      const range = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? '')
      const part = range ? data.subarray(Number(range[1]), Number(range[2]) + 1) : data
      res.writeHead(range ? 206 : 200, { 'content-length': String(part.length), 'content-type': type, etag })
      return res.end(req.method === 'HEAD' ? undefined : part)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    keys: () => [...objects.keys()].sort(),
    objects,
  }
}
