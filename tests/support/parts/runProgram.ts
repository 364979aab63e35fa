import { execFile } from 'node:child_process'

export type Run = { code: number | null; output: string }

type RunArgs = {
  file: string
  args: readonly string[]
  timeoutMs: number
  env?: NodeJS.ProcessEnv
  cwd?: string
}

/** Runs a program to its end. Never throws: `code` is null when it could not start or was stopped by the time limit. */
export const runProgram = ({ file, args, timeoutMs, env, cwd }: RunArgs): Promise<Run> =>
  new Promise((resolve) => {
    execFile(file, args, { timeout: timeoutMs, env, cwd, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim()
      if (!error) return resolve({ code: 0, output })
      const code = typeof error.code === 'number' ? error.code : null
      resolve({ code, output: output || error.message })
    })
  })
