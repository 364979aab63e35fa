/** Why a backup or a restore was not made; the message is the one line to show. */
export class BackupError extends Error {
  override name = 'BackupError'
}
