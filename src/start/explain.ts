import { SettingsError } from '../config/SettingsError.js'

type SystemError = Error & { address?: string; code?: string; path?: string; port?: number }

/** One line for whoever starts the server: what is wrong and how to mend it; undefined for an unforeseen fault. */
export const explain = (error: unknown): string | undefined => {
  if (error instanceof SettingsError) return error.message
  const { code, message = '', name = '', path, port } = error as Partial<SystemError>
  if (code === 'EADDRINUSE') return `Port ${String(port)} is taken: stop the other server or set PORT to a free one.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `This machine has no such address: set HOST to 127.0.0.1 or 0.0.0.0.`
  if (code === 'EACCES' && port !== undefined) return `Port ${String(port)} may not be opened by this user: set PORT to 1024 or more.`
  if (code === 'EACCES' || code === 'EROFS') return `${path ?? 'A file'} cannot be written: give this user the right to.`
  if (code === 'ENOSPC') return 'The disk is full: free some room and start again.'
  if (/^Mongo(oseServerSelection|ServerSelection|Network)/.test(name)) {
    return 'DATABASE_URL: no MongoDB answers there. Check the host, the port and the replicaSet name, and that the server runs.'
  }
  if (/^Mongo(ose)?/.test(name) && /auth/i.test(message)) return 'DATABASE_URL: MongoDB refused the user or the password.'
  if (name === 'MongoParseError' || name === 'MongoAPIError') return `DATABASE_URL cannot be read by MongoDB's driver: ${message}.`
  if (code === 'SQLITE_NOTADB') return 'DATABASE_URL: the file is not a SQLite database. Name another file, or move this one away.'
  if (code === 'SQLITE_CANTOPEN') return 'DATABASE_URL: the database file cannot be opened. Check that its folder exists and can be written.'
  if (code === 'SQLITE_BUSY') return 'DATABASE_URL: another process holds the database. Stop it and start again.'
  if (/DATABASE_URL|replica set/i.test(message)) return message.split('\n')[0]
  return undefined
}
