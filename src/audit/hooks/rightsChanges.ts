type Account = Record<string, unknown>

/** Fields of an account that decide what it may do or who can take it over. */
const RIGHTS = ['role', 'locales', 'email', 'disabled']

export type RightsChanges = {
  /** Whether a key came, went, or was replaced. */
  apiKey: 'made' | 'revoked' | undefined
  /** Names of the fields that differ. */
  fields: string[]
  isPasswordSet: boolean
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

const isSame = (a: unknown, b: unknown): boolean =>
  (isEmpty(a) && isEmpty(b)) || JSON.stringify(a ?? []) === JSON.stringify(b ?? [])

const hasKey = ({ apiKeyIndex }: Account): boolean => !isEmpty(apiKeyIndex)

const keyChange = (before: Account, after: Account): RightsChanges['apiKey'] => {
  if (!hasKey(after)) return hasKey(before) ? 'revoked' : undefined
  return hasKey(before) && before.apiKeyIndex === after.apiKeyIndex ? undefined : 'made'
}

/** What a save changes in the rights of an account; `data` is what Payload is about to store, its password still in it. */
export const rightsChanges = ({ data, stored }: { data: Account; stored: Account }): RightsChanges => {
  return {
    apiKey: keyChange(stored, data),
    fields: RIGHTS.filter((name) => name in data && !isSame(stored[name], data[name])),
    isPasswordSet: !isEmpty(data.password),
  }
}
