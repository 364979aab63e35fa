import type { CollectionConfig, GlobalConfig, Option, Plugin } from 'payload'

import { AuditLog } from '../../collections/AuditLog/index.js'
import { createPruneTask } from './prune/pruneTask.js'
import { AUDIT_LOG } from './types.js'

export type AuditTrailArgs = {
  /** Days for which entries are kept; 0 keeps them for ever. */
  retentionDays: number
}

const toOption = ({ labels, slug }: CollectionConfig): Option => ({
  label: typeof labels?.plural === 'object' ? labels.plural : slug,
  value: slug,
})

const globalOption = ({ label, slug }: GlobalConfig): Option => ({
  label: typeof label === 'object' ? label : slug,
  value: slug,
})

const OWN: Option = { label: { en: 'Audit log', es: 'Registro de auditoría', fr: 'Journal d’audit' }, value: AUDIT_LOG }

/** Adds the log and its pruning; after every plugin that brings collections, as each of them may be what an entry is about. */
export const auditTrail =
  ({ retentionDays }: AuditTrailArgs): Plugin =>
  (config) => {
    const { collections = [], globals = [], jobs } = config
    const subjects = [...collections.map(toOption), ...globals.map(globalOption), OWN]
    return {
      ...config,
      collections: [...collections, AuditLog({ collections: subjects, retentionDays })],
      jobs: { ...jobs, tasks: [...(jobs?.tasks ?? []), createPruneTask({ retentionDays })] },
    }
  }
