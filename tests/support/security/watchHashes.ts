import crypto from 'node:crypto'

export type Hashes = {
  /** Rounds, bytes and digest of each password hashed since the last `clear`. */
  all: string[]
  clear: () => void
  /** The most that ran at once. */
  most: () => number
  restore: () => void
}

/** Counts the passwords that are hashed in this process, without changing how. */
export const watchHashes = (): Hashes => {
  const original = crypto.pbkdf2
  const all: string[] = []
  let [most, running] = [0, 0]
  crypto.pbkdf2 = (password, salt, rounds, bytes, digest, done) => {
    all.push(`${String(rounds)} ${String(bytes)} ${digest}`)
    running += 1
    most = Math.max(most, running)
    original(password, salt, rounds, bytes, digest, (error, key) => {
      running -= 1
      done(error, key)
    })
  }
  return {
    all,
    clear: () => {
      all.length = 0
      most = 0
    },
    most: () => most,
    restore: () => {
      crypto.pbkdf2 = original
    },
  }
}
