import type { Locale } from '../config/localization.js'
import type { Collections } from './findField.js'

/** What a check must know of the request beside the query itself. */
export type QueryContext = {
  collections: Collections
  isMongo: boolean
  locale: Locale
  /** Readers of drafts need no proof that a text is published. */
  seesDrafts: boolean
}
