export const MIN_PASSWORD_LENGTH = 12
export const MAX_PASSWORD_LENGTH = 128

/** Fewer guesses than these find a password that is common, repeated or made of the account's own words. */
export const MIN_GUESSES = 100_000_000
