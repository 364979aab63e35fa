import type { CollectionConfig, Config, Field } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { fieldAt } from './fieldAt.js'
import { optionProblem } from './optionProblem.js'

const OWN_COLLECTIONS = ['coverage-runs', 'domains', 'forced-changes', 'organisations']
const OWN_GLOBAL = 'cooperation-rules'

const namesIn = (field: Field | undefined): string[] =>
  field?.type === 'relationship' || field?.type === 'upload' ? [field.relationTo].flat() : []

type Model = Pick<CooperationDomainsSettings, 'conventions' | 'media' | 'partners' | 'projects'>

const requireDrafts = (option: string, { slug, versions }: CollectionConfig): void => {
  if (typeof versions === 'object' && versions.drafts) return
  throw optionProblem(
    `the collection "${slug}" (option "${option}") has no drafts, so nothing can be checked before it is published: set its versions to { drafts: true }.`,
  )
}

const requirePartner = (option: string, { fields, slug }: CollectionConfig, rows: string, partners: string): void => {
  if (fieldAt(fields, rows)?.type !== 'array') {
    throw optionProblem(
      `the collection "${slug}" (option "${option}") has no array "${rows}": add one with a relationship "partner" to "${partners}".`,
    )
  }
  const field = fieldAt(fields, `${rows}.partner`)
  if (namesIn(field).join() !== partners || (field && 'hasMany' in field && field.hasMany)) {
    throw optionProblem(
      `the rows of "${rows}" in "${slug}" (option "${option}") have no field "partner" that names one document of "${partners}": add a relationship "partner" to "${partners}".`,
    )
  }
}

const requireField = (option: string, { fields, slug }: CollectionConfig, name: string, type: Field['type']): void => {
  if (fieldAt(fields, name)?.type === type) return
  throw optionProblem(
    `the collection "${slug}" (option "${option}") has no field "${name}" of type ${type}: add it, whether an agreement is in force depends on it.`,
  )
}

/** @throws Error where the collections that the options name are not there or lack what the plugin reads. */
export const checkModel = (options: Model, config: Config): void => {
  const collections = config.collections ?? []
  const slugs = collections.map(({ slug }) => slug)
  const collectionOf = (option: keyof Model): CollectionConfig => {
    const collection = collections.find(({ slug }) => slug === options[option])
    if (collection) return collection
    throw optionProblem(
      `option "${option}" is "${String(options[option])}", but there is no such collection: use one of ${slugs.join(', ')}.`,
    )
  }
  for (const slug of OWN_COLLECTIONS.filter((own) => slugs.includes(own))) {
    throw optionProblem(`the plugin makes the collection "${slug}" itself: rename or remove yours.`)
  }
  if (config.globals?.some(({ slug }) => slug === OWN_GLOBAL)) {
    throw optionProblem(`the plugin makes the global "${OWN_GLOBAL}" itself: rename or remove yours.`)
  }
  const projects = collectionOf('projects')
  const conventions = collectionOf('conventions')
  collectionOf('partners')
  if (options.media !== undefined && !collectionOf('media').upload) {
    throw optionProblem(`option "media" is "${options.media}", which takes no files: name a collection of uploads.`)
  }
  requireDrafts('projects', projects)
  requireDrafts('conventions', conventions)
  requirePartner('projects', projects, 'partners', options.partners)
  requirePartner('conventions', conventions, 'parties', options.partners)
  requireField('conventions', conventions, 'instrument', 'select')
  requireField('conventions', conventions, 'signedOn', 'date')
  requireField('conventions', conventions, 'transmittedOn', 'date')
}
