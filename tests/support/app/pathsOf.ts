import type { Answer } from './client.js'

/** The paths of the fields that an answer refuses, in order. */
export const pathsOf = ({ body }: Answer): string[] =>
  body.errors[0].data.errors.map(({ path }: { path: string }) => path).sort()
