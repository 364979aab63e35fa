/** A file of the media library as a row names it. */
export type NamedFile = {
  name: string
  /** Bytes, where the row says so. */
  size?: number
}
