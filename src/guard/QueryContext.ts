import type { Locale } from '../config/localization.js'
import type { Collections } from './findField.js'

/** What a check must know of the request beside the query itself. */
export type QueryContext = {
  collections: Collections
  isMongo: boolean
  /** Of the documents that a filter names by relation, those the reader may see; undefined while they are being collected. */
  isReadable?: (collection: string, id: string) => boolean
  locale: Locale
  /** Told of every document that a filter names by relation. */
  onRelation?: (collection: string, id: string) => void
  /** Readers of drafts need no proof that a text is published. */
  seesDrafts: boolean
}
