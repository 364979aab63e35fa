type WithFiles = {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | null | undefined> | null
}

/** The names of all files of a document, each once. */
export const fileNamesOf = (doc: object | null | undefined): string[] => {
  const { filename, sizes } = (doc ?? {}) as WithFiles
  const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))]
}
