import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import type { Sources } from '../facts/loadSources.js'
import type { Change } from './world.js'

/** What a running write asks for, where the later hooks no longer see its arguments, and what it has been allowed so far. */
export type NotedWrite = {
  /** What earlier documents of a bulk write have been allowed to change, by collection and id. */
  allowed: Map<string, Change>
  /** Documents by a filter: of each refusal only the message reaches the client. */
  isBulk: boolean
  isDraft: boolean
  overridesAccess: boolean
  publishesAll: boolean
  /** Loaded once a write, however many documents it is about. */
  sources: Promise<Sources> | undefined
  /** Ends when the document before has been judged. */
  turn: Promise<unknown>
  unpublishesAll: boolean
}

type Args = {
  id?: unknown
  draft?: boolean
  overrideAccess?: boolean
  publishAllLocales?: boolean | string
  unpublishAllLocales?: boolean | string
  where?: unknown
}

type Notes = Record<string, NotedWrite>

const isOn = (flag: boolean | string | undefined): boolean => flag === true || flag === 'true'

const toNote = ({ draft, id, overrideAccess, publishAllLocales, unpublishAllLocales, where }: Args): NotedWrite => ({
  allowed: new Map(),
  isBulk: id === undefined && where !== undefined,
  isDraft: draft === true,
  overridesAccess: overrideAccess === true,
  publishesAll: draft !== true && isOn(publishAllLocales),
  sources: undefined,
  turn: Promise.resolve(),
  unpublishesAll: isOn(unpublishAllLocales),
})

/** The running write on a collection. */
export const notedWrite = (req: Pick<PayloadRequest, 'context'>, collection: string): NotedWrite =>
  (req.context.cooperationWrites as Notes | undefined)?.[collection] ?? toNote({})

/** Notes each write before it begins; a new object each time, so that a nested write never speaks for its caller. */
export const noteWrite: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'read') {
    req.context.cooperationWrites = {
      ...(req.context.cooperationWrites as Notes | undefined),
      [collection.slug]: toNote(args as Args),
    }
  }
  return args
}
