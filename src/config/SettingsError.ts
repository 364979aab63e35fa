/** A setting is missing or wrong; the message is one line that says which and how to mend it. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}
