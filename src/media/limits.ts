const MIB = 1024 * 1024

/** Largest image and PDF file, in bytes. */
export const MAX_BYTES = { image: 20 * MIB, pdf: 50 * MIB }

/** Pixels of all frames together: what one picture may take of memory once it is decoded. */
export const MAX_PIXELS = 50_000_000

export const MAX_FRAMES = 250

/** Longest side, in pixels: WebP knows no longer one. */
export const MAX_SIDE = 16_383

/** Uploads received at once, each held in memory as a whole, and those that may wait behind them. */
export const UPLOADS = { atOnce: 4, waiting: 60 }

/** Pictures decoded at once. */
export const DECODED_AT_ONCE = 2
