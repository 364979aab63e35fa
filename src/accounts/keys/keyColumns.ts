import { indexOf, prefixOf } from './apiKey.js'

type KeyColumns = {
  apiKeyExpiresOn: null | string
  apiKeyIndex: null | string
  apiKeyLastUsedOn: null
  apiKeyPrefix: null | string
}

/** What is stored for a new key. */
export const columnsOfKey = (key: string, secret: string, expiresOn: null | string): KeyColumns => ({
  apiKeyExpiresOn: expiresOn,
  apiKeyIndex: indexOf(key, secret),
  apiKeyLastUsedOn: null,
  apiKeyPrefix: prefixOf(key),
})

/** What is stored for no key. */
export const NO_KEY: KeyColumns = {
  apiKeyExpiresOn: null,
  apiKeyIndex: null,
  apiKeyLastUsedOn: null,
  apiKeyPrefix: null,
}
