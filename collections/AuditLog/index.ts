import type { CollectionConfig, Option } from 'payload'

import { isAdmin } from '../../src/access/isAdmin.js'
import { nobody } from '../../src/access/nobody.js'
import { exportEntries } from '../../src/audit/export/exportEntries.js'
import { refuseWrites } from '../../src/audit/hooks/refuseWrites.js'
import { AUDIT_LOG } from '../../src/audit/types.js'
import { GROUPS } from '../../src/content/groups.js'
import { auditFields } from './fields.js'

export type AuditLogArgs = {
  /** What an entry may be about. */
  collections: Option[]
  retentionDays: number
}

const keptFor = (days: number): Record<'en' | 'es' | 'fr', string> =>
  days === 0
    ? { en: 'Kept without end.', es: 'Se conserva sin límite.', fr: 'Conservé sans limite de durée.' }
    : {
        en: `Kept for ${String(days)} days.`,
        es: `Se conserva ${String(days)} días.`,
        fr: `Conservé ${String(days)} jours.`,
      }

/** Who did what, when and from where: written by the system alone, chained by hash, read by administrators. */
export const AuditLog = ({ collections, retentionDays }: AuditLogArgs): CollectionConfig => ({
  slug: AUDIT_LOG,
  access: { create: nobody, delete: nobody, read: isAdmin, readVersions: nobody, update: nobody },
  admin: {
    components: { beforeListTable: ['/src/audit/admin/ExportLink.tsx#ExportLink'] },
    defaultColumns: ['at', 'action', 'actorName', 'subjectCollection', 'subjectTitle', 'locales', 'address'],
    description: {
      en: `Sign-ins, rights, publications, deletions, forced rules and exports. Nobody can change it. ${keptFor(retentionDays).en}`,
      es: `Conexiones, derechos, publicaciones, eliminaciones, reglas forzadas y exportaciones. Nadie puede modificarlo. ${keptFor(retentionDays).es}`,
      fr: `Connexions, droits, publications, suppressions, règles forcées et exports. Personne ne peut le modifier. ${keptFor(retentionDays).fr}`,
    },
    disableCopyToLocale: true,
    group: GROUPS.settings,
    hidden: ({ user }) => (user as { role?: unknown } | null)?.role !== 'admin',
    hideAPIURL: true,
    listSearchableFields: ['actorName', 'subjectTitle', 'address', 'subject'],
    pagination: { defaultLimit: 50 },
    useAsTitle: 'subjectTitle',
  },
  defaultSort: '-sequence',
  disableBulkDelete: true,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [exportEntries],
  fields: auditFields(collections),
  graphQL: false,
  hooks: { beforeOperation: [refuseWrites] },
  labels: {
    plural: { en: 'Audit log', es: 'Registro de auditoría', fr: 'Journal d’audit' },
    singular: { en: 'Log entry', es: 'Entrada del registro', fr: 'Ligne du journal' },
  },
  lockDocuments: false,
  timestamps: false,
})
