/** `joinPath('partners', 0)` is `partners.0`; an empty path is the document itself. */
export const joinPath = (path: string, name: number | string): string =>
  path === '' ? String(name) : `${path}.${String(name)}`
