const MAX_LENGTH = 500

/** The reason of a failure without the e-mail addresses that servers like to repeat in it. */
export const withoutAddresses = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/[^\s<>"',;:]+@[^\s<>"',;:]+/g, '…')
    .slice(0, MAX_LENGTH)
