/** Tells the person waiting, on stderr, what a long step does. */
export const say = (line: string): void => {
  process.stderr.write(`[parts] ${line}\n`)
}
