import type { PayloadRequest } from 'payload'

/** What every data method of a Payload adapter may be given. */
export type AdapterArgs = { [key: string]: unknown; req?: Partial<PayloadRequest> }
export type AdapterMethod = (args: AdapterArgs) => Promise<unknown>
export type AdapterMethods = Record<string, AdapterMethod | undefined>

export const READ_METHODS = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

export const WRITE_METHODS = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Around = (call: { args: AdapterArgs; next: () => Promise<unknown> }) => Promise<unknown>

/** Puts `around` about each named method; `next` runs what was there before. */
export const wrapMethods = ({
  adapter,
  names,
  around,
}: {
  adapter: object
  names: readonly string[]
  around: Around
}): void => {
  const methods = adapter as AdapterMethods
  for (const name of names) {
    const method = methods[name]
    if (!method) continue
    methods[name] = (args) => around({ args, next: () => method.call(adapter, args) })
  }
}
