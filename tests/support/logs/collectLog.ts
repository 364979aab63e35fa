import { symbols } from 'pino'

import type { TestApp } from '../app/bootApp.js'

export type CollectedLog = {
  /** Lines about requests whose message is this one. */
  about: (message: string) => Record<string, unknown>[]
  text: () => string
}

/** Everything that the application logs from now on, as it would be written. */
export const collectLog = ({ payload }: TestApp): CollectedLog => {
  const lines: string[] = []
  Object.assign(payload.logger, { [symbols.streamSym]: { write: (line: string) => lines.push(line) } })
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (...args: unknown[]) => boolean
    stream.write = (...args: unknown[]): boolean => {
      lines.push(String(args[0]))
      return write(...args)
    }
  }
  const parsed = (): Record<string, unknown>[] =>
    lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>)
  return { about: (message) => parsed().filter(({ msg }) => msg === message), text: () => lines.join('') }
}
