import { runProgram } from './runProgram.js'

/** Version of a `mongod` binary, e.g. `6.0.5`. Throws, with what to install, when it does not run. */
export const mongodVersion = async (path: string): Promise<string> => {
  const { code, output } = await runProgram({ file: path, args: ['--version'], timeoutMs: 30_000 })
  const version = /db version v(\d+\.\d+\.\d+)/.exec(output)?.[1]
  if (code === 0 && version) return version
  const needs = output.includes('libcurl.so.4') ? ' (apt-get install libcurl4)' : ''
  throw new Error(`${path} does not run: ${output.split('\n')[0] ?? ''}${needs}`)
}
