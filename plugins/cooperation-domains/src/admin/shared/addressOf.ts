/** A path with its parameters; undefined while some of them are not known. */
export const addressOf = (path: string, parameters: Record<string, string> | undefined): string | undefined => {
  if (!parameters) return undefined
  const query = new URLSearchParams(parameters).toString()
  return query === '' ? path : `${path}?${query}`
}
