import { readFile } from 'node:fs/promises'

export type Instruction = { name: string; value: string }

/** The instructions of a Dockerfile in order, continued lines joined, comments dropped. */
export const readDockerfile = async (path: string): Promise<Instruction[]> => {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => !line.startsWith('#'))
  return lines
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [name = '', ...rest] = line.trim().split(/\s+/)
      return { name: name.toUpperCase(), value: rest.join(' ') }
    })
}

/** The instructions of the last stage: what the image runs. */
export const lastStage = (instructions: readonly Instruction[]): Instruction[] =>
  instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'))
