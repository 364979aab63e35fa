import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'

import { makeAPIKey } from '../accounts/keys/apiKey.js'
import { passwordProblem } from '../accounts/passwords/passwordProblem.js'
import { type Role, ROLES } from '../access/roles.js'
import { isLocale, type Locale, LOCALES } from '../config/localization.js'
import { ask } from './ask.js'
import { runCommand, UsageError } from './runCommand.js'
import { withPayload } from './withPayload.js'

const HELP = `Makes an account, in the database that the settings name.

  npm run user:create
  npm run user:create -- --email someone@example.fr --name "Someone" --role translator --locales es,en

  --email     asked for when left out
  --name      asked for when left out
  --role      ${ROLES.join(', ')} (editor when left out)
  --locales   a translator's languages: ${LOCALES.join(', ')}

The password is asked for without showing it; an empty answer, or a run without a terminal, makes one and shows it once.
A reader is a website: it gets an API key instead, shown once.`

const isRole = (value: string): value is Role => ROLES.some((role) => role === value)

const readRole = (value: string): Role => {
  if (isRole(value)) return value
  throw new UsageError(`There is no role "${value}": use one of ${ROLES.join(', ')}.`)
}

const readLocales = (value: string | undefined): Locale[] => {
  const codes = (value ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter(Boolean)
  const unknown = codes.find((code) => !isLocale(code))
  if (unknown !== undefined) throw new UsageError(`There is no language "${unknown}": use ${LOCALES.join(', ')}.`)
  return codes.filter(isLocale)
}

const readPassword = async (email: string, name: string): Promise<{ isMade: boolean; password: string }> => {
  const typed = process.stdin.isTTY ? await ask({ isHidden: true, question: 'Password (empty: one is made): ' }) : ''
  if (typed === '') return { isMade: true, password: randomBytes(15).toString('base64url') }
  const problem = await passwordProblem({ email, name, password: typed })
  if (problem) throw new UsageError(problem.en)
  if ((await ask({ isHidden: true, question: 'The same again: ' })) !== typed)
    throw new UsageError('The two passwords differ.')
  return { isMade: false, password: typed }
}

const createUser = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      help: { type: 'boolean' },
      locales: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const email = values.email ?? (await ask({ question: 'E-mail: ' }))
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new UsageError(`"${email}" is not an e-mail address.`)
  const name = values.name ?? (await ask({ question: 'Name: ' }))
  if (!name.trim()) throw new UsageError('A name is needed.')
  const role = readRole(
    values.role ??
      ((process.stdin.isTTY ? await ask({ question: `Role (${ROLES.join(', ')}; empty: editor): ` }) : '') || 'editor'),
  )
  const locales = readLocales(
    values.locales ??
      (role === 'translator' && process.stdin.isTTY ? await ask({ question: 'Languages, e.g. es,en: ' }) : undefined),
  )
  if (role === 'translator' && locales.length === 0)
    throw new UsageError('A translator needs languages: --locales es,en.')

  const isReader = role === 'reader'
  const { isMade, password } = isReader
    ? { isMade: false, password: randomBytes(24).toString('base64url') }
    : await readPassword(email, name)
  const apiKey = isReader ? makeAPIKey() : undefined
  await withPayload(async (payload) => {
    const { totalDocs } = await payload.count({
      collection: 'users',
      overrideAccess: true,
      where: { email: { equals: email.toLowerCase() } },
    })
    if (totalDocs > 0) throw new UsageError(`There is already an account ${email}.`)
    await payload.create({
      collection: 'users',
      data: {
        email,
        name,
        password,
        role,
        ...(locales.length > 0 && { locales }),
        ...(apiKey && { apiKey, enableAPIKey: true }),
      },
      depth: 0,
      overrideAccess: true,
    })
  })
  console.log(`The account ${email} (${role}) is made.`)
  if (isMade) console.log(`Password: ${password}   (shown only this once)`)
  if (apiKey) console.log(`Authorization: users API-Key ${apiKey}   (shown only this once)`)
  return 0
}

runCommand(createUser)
