import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

import { UsageError } from './runCommand.js'

type AskArgs = { isHidden?: boolean; question: string }

/**
 * One answer from the person at the terminal, trimmed; a hidden one is not echoed and kept as typed.
 *
 * @throws UsageError where there is nobody to ask.
 */
export const ask = ({ isHidden = false, question }: AskArgs): Promise<string> => {
  if (!process.stdin.isTTY)
    throw new UsageError(`There is no terminal to ask "${question.trim()}" at: give the answer as an option (--help).`)
  let isQuiet = false
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (!isQuiet) process.stdout.write(chunk)
      done()
    },
  })
  const reader = createInterface({ input: process.stdin, output, terminal: true })
  return new Promise((resolve, reject) => {
    reader.once('SIGINT', () => {
      reader.close()
      reject(new UsageError('Stopped; nothing was made.'))
    })
    reader.question(question, (answer) => {
      reader.close()
      if (isHidden) process.stdout.write('\n')
      resolve(isHidden ? answer : answer.trim())
    })
    isQuiet = isHidden
  })
}
