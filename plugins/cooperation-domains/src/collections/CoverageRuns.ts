import type { CollectionConfig, SelectField } from 'payload'

import type { NightlySettings } from '../nightly/settings.js'
import type { CooperationDomainsSettings } from '../types.js'

import { runChanges } from '../fields/runChanges.js'
import { runTotals } from '../fields/runTotals.js'
import { calendarDay } from '../fields/calendarDay.js'
import { MAIL_STATES, type MailState } from '../nightly/types.js'

const nobody = () => false

const MAIL_LABELS: Record<MailState, Record<'en' | 'es' | 'fr', string>> = {
  failed: { en: 'Failed, tried again', es: 'Fallido, se reintenta', fr: 'Échec, sera retenté' },
  logged: { en: 'In the log', es: 'En el registro', fr: 'Dans le journal' },
  none: { en: 'Nothing to tell', es: 'Nada que avisar', fr: 'Rien à signaler' },
  pending: { en: 'Being sent', es: 'En curso', fr: 'En cours' },
  sent: { en: 'Sent', es: 'Enviado', fr: 'Envoyé' },
}

const mail: SelectField = {
  name: 'mail',
  type: 'select',
  admin: { position: 'sidebar' },
  index: true,
  label: { en: 'Message', es: 'Mensaje', fr: 'Message' },
  options: MAIL_STATES.map((value) => ({ label: MAIL_LABELS[value], value })),
  required: true,
}

type Settings = Pick<CooperationDomainsSettings, 'adminGroup'> & { nightly: Pick<NightlySettings, 'canRead'> }

/** What each night’s check of all published projects found; written by the check alone. */
export const createCoverageRuns = ({ adminGroup, nightly: { canRead } }: Settings): CollectionConfig => ({
  slug: 'coverage-runs',
  access: { create: nobody, delete: nobody, read: canRead, readVersions: nobody, update: nobody },
  admin: {
    defaultColumns: ['day', 'totals.projects', 'totals.lost', 'totals.missing', 'totals.expiring', 'mail'],
    description: {
      en: 'What the check of every night found: how projects are covered, and what changed.',
      es: 'Lo que halló la comprobación de cada noche: la cobertura de los proyectos y sus cambios.',
      fr: 'Ce qu’a trouvé la vérification de chaque nuit : la couverture des projets et ce qui a changé.',
    },
    // The states of all projects are no part of a list.
    enableListViewSelectAPI: true,
    listSearchableFields: ['changes.project', 'changes.partner'],
    useAsTitle: 'day',
    ...(adminGroup && { group: adminGroup }),
  },
  defaultSort: '-day',
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [
    {
      ...calendarDay({ label: { en: 'Day', es: 'Día', fr: 'Jour' }, name: 'day', required: true }),
      unique: true,
    },
    calendarDay({ label: { en: 'Compared with', es: 'Comparado con', fr: 'Comparée au' }, name: 'previousDay' }),
    runTotals(),
    runChanges(),
    {
      name: 'states',
      type: 'json',
      admin: { hidden: true },
      label: { en: 'States', es: 'Estados', fr: 'États' },
    },
    mail,
    {
      name: 'mailError',
      type: 'text',
      admin: { condition: (data) => Boolean(data?.mailError), position: 'sidebar' },
      label: { en: 'Why it failed', es: 'Causa del fallo', fr: 'Cause de l’échec' },
      maxLength: 500,
    },
    {
      name: 'mailTriedAt',
      type: 'date',
      admin: { date: { displayFormat: 'd MMMM yyyy HH:mm' }, position: 'sidebar' },
      label: { en: 'Message tried at', es: 'Mensaje intentado el', fr: 'Message tenté le' },
    },
    {
      name: 'startedAt',
      type: 'date',
      admin: { date: { displayFormat: 'd MMMM yyyy HH:mm' }, position: 'sidebar' },
      label: { en: 'Started at', es: 'Iniciada el', fr: 'Commencée le' },
      required: true,
    },
  ],
  graphQL: false,
  labels: {
    plural: { en: 'Coverage checks', es: 'Comprobaciones de cobertura', fr: 'Vérifications de couverture' },
    singular: { en: 'Coverage check', es: 'Comprobación de cobertura', fr: 'Vérification de couverture' },
  },
  lockDocuments: false,
})
