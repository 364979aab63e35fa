import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder where parts fetched once for the tests are kept between runs (`XDG_CACHE_HOME`, else `~/.cache`). */
export const cacheFolder = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'jumelage')
