const PATIENCE_MS = 700

/** Runs a step of the start; says what it is to the person waiting when it takes more than a moment. */
export const saySlow = async <T>(what: string, step: Promise<T>): Promise<T> => {
  const timer = setTimeout(() => {
    console.log(`${what} …`)
  }, PATIENCE_MS)
  try {
    return await step
  } finally {
    clearTimeout(timer)
  }
}
