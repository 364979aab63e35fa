import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { cacheFolder } from './cacheFolder.js'
import { madeOnce } from './madeOnce.js'
import { runProgram } from './runProgram.js'
import { say } from './say.js'

export type BundledChromium = { executablePath: string; env: Record<string, string> }

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')

const packageVersion = async (): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(entry, '../../../package.json'), 'utf8')) as { version: string }
  return version
}

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  <config></config>
</fontconfig>
`

// The package unpacks into the temporary folder, and brings its libraries only where it believes to be on Lambda.
const unpack = async (staging: string): Promise<void> => {
  say('unpacking Chromium for the tests (once)')
  const url = JSON.stringify(pathToFileURL(entry).href)
  const { code, output } = await runProgram({
    file: process.execPath,
    args: [
      '--input-type=module',
      '-e',
      `const m = await import(${url}); await (m.default.default ?? m.default).executablePath()`,
    ],
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', NODE_OPTIONS: '' },
    timeoutMs: 180_000,
  })
  if (code !== 0) throw new Error(`@sparticuz/chromium cannot be unpacked: ${output.slice(-500)}`)
}

/**
 * The Chromium that the npm package `@sparticuz/chromium` ships, unpacked once into the cache with its own NSS, Expat
 * and Open Sans, so that it runs on a machine with no desktop library. Linux on x64 only.
 */
export const bundledChromium = async (): Promise<BundledChromium> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('@sparticuz/chromium is for Linux on x64 only; set CHROME_PATH')
  }
  const target = join(cacheFolder(), `chromium-${await packageVersion()}`)
  const folder = await madeOnce({
    folder: target,
    make: async (staging) => {
      await unpack(staging)
      await writeFile(join(staging, 'fonts', 'fonts.conf'), fontsConf(target))
    },
  })
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}
