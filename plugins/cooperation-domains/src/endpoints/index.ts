import type { CollectionConfig, Endpoint } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { applyRestriction } from '../ask/restriction.js'
import { coverageCheck } from './coverageCheck.js'
import { coverageMatrix } from './coverageMatrix.js'
import { coveringProjects } from './coveringProjects.js'
import { projectCoverage } from './projectCoverage.js'

/** The collection of projects with the questions about coverage. */
export const withQuestions = (
  collection: CollectionConfig,
  settings: CooperationDomainsSettings,
): CollectionConfig => ({
  ...collection,
  endpoints: [
    ...(Array.isArray(collection.endpoints) ? collection.endpoints : []),
    coveringProjects(settings),
    coverageCheck(settings),
    projectCoverage(settings),
  ],
  hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), applyRestriction] },
})

/** The questions that are about no single collection. */
export const questions = (settings: CooperationDomainsSettings): Endpoint[] => [coverageMatrix(settings)]
