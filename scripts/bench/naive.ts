import type { Payload } from 'payload'

import { createLocalReq } from 'payload'

import type { CooperationDomainsSettings } from '../../plugins/cooperation-domains/src/types.js'

import { judgeProject } from '../../plugins/cooperation-domains/src/coverage/index.js'
import { loadLedger, loadProjects } from '../../plugins/cooperation-domains/src/service/index.js'

type Settings = Pick<CooperationDomainsSettings, 'conventions' | 'coveringInstruments' | 'projects'>

const SETTINGS: Settings = {
  conventions: 'conventions',
  coveringInstruments: ['charter', 'framework', 'implementing'],
  projects: 'projects',
}

type NaiveArgs = { ids: readonly string[]; payload: Payload; today: string }

/** What one would write first: for each project, ask for the project, its partners’ agreements and the domains. */
export const judgeOneByOne = async ({ ids, payload, today }: NaiveArgs): Promise<string[]> => {
  const req = await createLocalReq({}, payload)
  const states: string[] = []
  for (const id of ids) {
    const [project] = await loadProjects({ req, settings: SETTINGS, where: { id: { equals: id } } })
    if (!project) continue
    const partners = project.partners.map(({ partner }) => partner)
    const ledger = await loadLedger({ partners, req, settings: SETTINGS })
    states.push(judgeProject({ ledger, project, today }).state)
  }
  return states
}
