/** The path of the file in a `file:` URL; throws where SQLite cannot keep two connections on it. */
export const sqlitePath = (url: string): string => {
  const path = url.startsWith('file:') ? url.slice('file:'.length).split('?')[0] : undefined
  const isInMemory = path === ':memory:' || url.includes('mode=memory')
  if (!path || isInMemory) {
    throw new Error(
      `DATABASE_URL is "${url}": SQLite needs a file, because readers and writers have their own connections. Write for example DATABASE_URL=file:./data/jumelage.db.`,
    )
  }
  return path.startsWith('//') ? path.replace(/^\/\/[^/]*/, '') : path
}
