import type { PayloadRequest } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'
import type { NotedWrite } from './notedWrite.js'

import { loadSources, type Sources } from '../facts/loadSources.js'
import { takeTurn } from './takeTurn.js'

type SourcesOfArgs = { noted: NotedWrite; req: PayloadRequest; settings: CooperationDomainsSettings }

/** What a write is judged by, loaded when its first document is. */
export const sourcesOf = ({ noted, req, settings }: SourcesOfArgs): Promise<Sources> => {
  noted.sources ??= takeTurn(req).then(() => loadSources({ req, settings }))
  return noted.sources
}
