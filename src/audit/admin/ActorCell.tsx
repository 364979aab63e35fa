'use client'

import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

import { useTranslation } from '@payloadcms/ui'

import type { AdminText } from '../../fields/types.js'

import { nameOfActor } from '../nameOfActor.js'

/** Who acted, in a list: the system and people without an account in the language of the panel. */
export const ActorCell = ({ cellData, rowData }: DefaultCellComponentProps): ReactNode => {
  const { language } = useTranslation().i18n
  const { actor } = rowData as { actor?: unknown }
  return <span>{nameOfActor({ actor, actorName: cellData as unknown }, language as keyof AdminText)}</span>
}
