import { bootApp, type DatabaseKind, type TestApp } from '../app/bootApp.js'
import { startSmtpSink, type SmtpSink } from '../mail/smtpSink.js'
import { type Hashes, watchHashes } from './watchHashes.js'
import { send, type SendArgs, type Sent } from './send.js'

export type AccountsWorld = {
  app: TestApp
  close: () => Promise<void>
  /** Runs one GraphQL operation from an address. */
  graphQL: (from: string, query: string, variables?: Record<string, unknown>) => Promise<Sent>
  hashes: Hashes
  /** A login from an address, wrong unless a password is given. */
  login: (from: string, email: string, password?: string) => Promise<Sent>
  rejections: unknown[]
  send: (args: Omit<SendArgs, 'baseURL'>) => Promise<Sent>
  sink: SmtpSink
}

export const LIMITS = {
  RATE_LIMIT_ACCOUNT: '5/600',
  RATE_LIMIT_ACCOUNT_EVERYWHERE: '12/600',
  RATE_LIMIT_LOGIN: '30/600',
  RATE_LIMIT_MAIL: '3/600',
  RATE_LIMIT_RESET: '8/600',
}

/** The application with small limits, a mail server, and every request from an address of the test's choice. */
export const bootAccounts = async (kind: DatabaseKind): Promise<AccountsWorld> => {
  const rejections: unknown[] = []
  process.on('unhandledRejection', (error) => rejections.push(error))
  const sink = await startSmtpSink()
  const app = await bootApp({
    env: { ...LIMITS, EMAIL_FROM: 'cms@jumelage.test', RATE_LIMITS: 'on', SMTP_URL: sink.url },
    kind,
  })
  const hashes = watchHashes()
  const { baseURL } = app
  return {
    app,
    close: async () => {
      hashes.restore()
      await app.close()
      await sink.close()
    },
    graphQL: (from, query, variables) => send({ baseURL, from, json: { query, variables }, path: '/api/graphql' }),
    hashes,
    login: (from, email, password = 'a-wrong-password') =>
      send({ baseURL, from, json: { email, password }, path: '/api/users/login' }),
    rejections,
    send: (args) => send({ baseURL, ...args }),
    sink,
  }
}

/** An answer's text without what differs from request to request by design: its id, and the seconds left. */
export const sameText = ({ text }: Sent): string =>
  text.replace(/"requestId":"[^"]*"/, '').replace(/(dans|dentro de|in) \d+ (secondes|segundos|seconds)\./, '')
