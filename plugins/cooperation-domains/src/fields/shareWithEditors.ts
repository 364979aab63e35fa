import type { FieldAccess } from 'payload'

import type { SharedDomainField } from './domainFields.js'

import { refuseSharedChange } from '../hooks/refuseSharedChange.js'

type ShareArgs = { disabled: boolean; updateFields?: FieldAccess }

/** What all languages share is changed by those who may, and looks read-only to the others. */
export const shareWithEditors = (field: SharedDomainField, { disabled, updateFields }: ShareArgs): SharedDomainField =>
  updateFields === undefined
    ? field
    : {
        ...field,
        access: { ...field.access, update: updateFields },
        hooks: {
          ...field.hooks,
          beforeValidate: [
            ...(disabled ? [] : [refuseSharedChange(updateFields)]),
            ...(field.hooks?.beforeValidate ?? []),
          ],
        },
      }
