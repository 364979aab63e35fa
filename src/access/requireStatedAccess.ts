import type { Config } from 'payload'

const COLLECTION_OPERATIONS = ['create', 'delete', 'read', 'readVersions', 'unlock', 'update'] as const
const GLOBAL_OPERATIONS = ['read', 'readVersions', 'update'] as const

const missing = (access: object | undefined, operations: readonly string[]): string[] =>
  operations.filter((operation) => typeof (access as Record<string, unknown> | undefined)?.[operation] !== 'function')

/**
 * Payload opens an operation without an access rule to every account; here such an operation stops the start.
 *
 * @throws Error naming each collection or global and the operations it leaves open.
 */
export const requireStatedAccess = (config: Config): Config => {
  const gaps = [
    ...(config.collections ?? []).map(({ access, auth, slug }) => ({
      operations: missing(
        access,
        COLLECTION_OPERATIONS.filter((operation) => operation !== 'unlock' || auth),
      ),
      slug,
    })),
    ...(config.globals ?? []).map(({ access, slug }) => ({ operations: missing(access, GLOBAL_OPERATIONS), slug })),
  ].filter(({ operations }) => operations.length > 0)
  if (gaps.length > 0) {
    const list = gaps.map(({ operations, slug }) => `${slug} (${operations.join(', ')})`).join('; ')
    throw new Error(`Access is not stated for ${list}: add the missing functions to the access of each.`)
  }
  return config
}
