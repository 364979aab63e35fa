import { SettingsError } from '../config/SettingsError.js'

type SystemError = Error & { address?: string; code?: string; path?: string; port?: number }

const CHECK_MONGODB = 'Check the host, the port and the replicaSet name, and that the server runs.'

/** Whatever a driver quotes of the address must not show the password in it. */
const withoutCredentials = (text: string): string => text.replace(/\/\/[^@\s/]*@/g, '//…@')

const ofMongoDB = (message: string): string => {
  if (/auth/i.test(message)) return 'DATABASE_URL: MongoDB refused the user or the password.'
  if (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|timed out|ServerSelection|ReplicaSetNoPrimary/i.test(message)) {
    return `DATABASE_URL: no MongoDB answers there. ${CHECK_MONGODB}`
  }
  const [details = ''] = message.replace(/^.*(Details|MongoDB): /, '').split('\n')
  return `DATABASE_URL: MongoDB cannot be reached (${withoutCredentials(details).replace(/\.$/, '')}). ${CHECK_MONGODB}`
}

const ofSQLite = (message: string): string | undefined => {
  if (/NOTADB|not a database|malformed|CORRUPT/i.test(message)) {
    return 'DATABASE_URL: the file is not a SQLite database, or a damaged one. Name another file, or move this one away.'
  }
  if (/CANTOPEN|unable to open|READONLY|IOERR/i.test(message)) {
    return 'DATABASE_URL: the database file cannot be opened. Check that its folder exists and can be written.'
  }
  if (/FULL\b|is full/i.test(message)) return 'The disk is full: free some room and try again.'
  if (/BUSY|is locked/i.test(message))
    return 'DATABASE_URL: another process holds the database. Stop it and start again.'
  return undefined
}

const ofSystem = ({ code, path, port }: Partial<SystemError>): string | undefined => {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return port === undefined
        ? `${path ?? 'A file'} cannot be written: give this user the right to.`
        : `Port ${port} may not be opened by this user: set PORT to 1024 or more.`
    case 'EADDRINUSE':
      return `Port ${port ?? ''} is taken: stop the other server or set PORT to a free one.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'This machine has no such address: set HOST to 127.0.0.1 or 0.0.0.0.'
    case 'ENOSPC':
      return 'The disk is full: free some room and try again.'
    default:
      return undefined
  }
}

/** One line for whoever starts the server: what is wrong and how to mend it; undefined for an unforeseen fault. */
export const explain = (error: unknown): string | undefined => {
  if (error instanceof SettingsError) return error.message
  const { code = '', message = '', name = '' } = error as Partial<SystemError>
  if (name.startsWith('Mongo') || message.includes('cannot connect to MongoDB')) return ofMongoDB(message)
  if (code.startsWith('SQLITE_') || message.includes('cannot connect to SQLite')) return ofSQLite(`${code} ${message}`)
  const known = ofSystem(error as Partial<SystemError>)
  if (known) return known
  return /DATABASE_URL|replica set|made without migrations/i.test(message)
    ? withoutCredentials(message.split('\n')[0] ?? '')
    : undefined
}
