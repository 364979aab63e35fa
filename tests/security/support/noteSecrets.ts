import type { TestApp } from '../../support/app/bootApp.js'
import type { CanaryBook } from './canaryBook.js'
import type { Documents } from './fillWorld.js'

type Values = Record<string, unknown>

/** Ids, roles and the like are no secret of an account. */
const PLAIN = new Set(['collection', 'createdAt', 'id', 'locales', 'name', 'role', 'updatedAt'])

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  return typeof value === 'object' && value !== null && !(value instanceof Date)
    ? Object.entries(value).flatMap(([key, inner]) => (key.endsWith('At') ? [] : stringsOf(inner)))
    : []
}

/** Notes what the system made itself: what is kept of accounts, their credentials, a reset token, ids and file names of what is hidden. */
export const noteSecrets = async ({
  app,
  book,
  documents,
}: {
  app: TestApp
  book: CanaryBook
  documents: Documents
}): Promise<void> => {
  const { email } = app.accounts.translator
  const token = await app.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
  book.note('a reset token', token)
  for (const [name, { email: address, headers, password }] of Object.entries(app.accounts)) {
    book.note(`the password of the ${name}`, password)
    book.note(`the e-mail address of the ${name}`, address)
    book.note(`the credentials of the ${name}`, headers.authorization?.split(' ').at(-1))
  }
  const { docs } = await app.payload.db.find<Values & { id: string }>({
    collection: 'users',
    pagination: false,
    where: {},
  })
  for (const user of docs)
    for (const [key, value] of Object.entries(user))
      if (!PLAIN.has(key)) for (const text of stringsOf(value)) book.note(`users.${key}`, text)
  for (const [what, ids] of [
    ['hidden', documents.hidden],
    ['trashed', documents.trashed],
  ] as const)
    for (const [slug, id] of Object.entries(ids)) book.note(`the id of the ${what} ${slug}`, id, 'answers')
  const media = await app.payload.db.find<Values & { id: string }>({
    collection: 'media',
    pagination: false,
    where: { visibility: { equals: 'internal' } },
  })
  for (const file of media.docs) {
    book.note('the name of an internal file', file.filename, 'answers')
    for (const name of stringsOf(file.sizes).filter((text) => /\.\w+$/.test(text)))
      book.note('the name of an internal size', name, 'answers')
  }
}
