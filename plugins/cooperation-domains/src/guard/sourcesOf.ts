import type { PayloadRequest } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'
import type { NotedWrite } from './notedWrite.js'

import { loadSources, type Sources } from '../facts/loadSources.js'
import { takeTurn } from './takeTurn.js'

type SourcesOfArgs = {
  noted: NotedWrite
  /** The conventions of these partners alone, where one document is written; all of them where left out. */
  partners?: readonly string[] | undefined
  req: PayloadRequest
  settings: CooperationDomainsSettings
}

/** What a write is judged by, loaded when its first document is. */
export const sourcesOf = ({ noted, partners, req, settings }: SourcesOfArgs): Promise<Sources> => {
  noted.sources ??= takeTurn(req).then(() =>
    loadSources({ partners: noted.isBulk ? undefined : partners, req, settings }),
  )
  return noted.sources
}
