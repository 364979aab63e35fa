'use client'

import type { I18nClient } from '@payloadcms/translations'
import type { ReactNode } from 'react'

import { getTranslation } from '@payloadcms/translations'
import { useRowLabel, useTranslation } from '@payloadcms/ui'

import type { RowLabelPart } from '../rowLabelPart.js'

import { useTitleOf } from './useTitleOf.js'

type Row = Record<string, unknown> | undefined

const dayIn = (value: string, language: string): string =>
  new Date(`${value.slice(0, 10)}T12:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })

const textOf = (part: RowLabelPart, row: Row, i18n: I18nClient): string | undefined => {
  const value = row?.[part.name]
  if (typeof value === 'number') return value.toLocaleString(i18n.language, { useGrouping: value > 9999 })
  if (typeof value !== 'string' || value === '') return undefined
  if (part.isDay) return dayIn(value, i18n.language)
  const option = part.options?.find((entry) => typeof entry === 'object' && entry.value === value)
  return typeof option === 'object' ? getTranslation(option.label as Record<string, string>, i18n) : value
}

type RowLabelProps = { kind?: Record<string, string>; parts: RowLabelPart[] }

/** Heading of a row or a block: its kind where there are several, then what it holds, or its number while it holds nothing. */
export const RowLabel = ({ kind, parts }: RowLabelProps): ReactNode => {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  const { i18n } = useTranslation()
  const related = parts.find(({ relationTo }) => relationTo)
  const relatedTitle = useTitleOf({
    collection: related?.relationTo,
    id: related && data?.[related.name],
    titleField: related?.titleField,
  })
  const texts = parts.flatMap((part) => {
    const text = part.relationTo ? relatedTitle : textOf(part, data, i18n)
    return text ? [`${text}${part.unit ?? ''}`] : []
  })
  const heading = texts.join(' · ')
  if (!kind) return <span>{heading || String(rowNumber + 1).padStart(2, '0')}</span>
  return (
    <span>
      <strong>{getTranslation(kind, i18n)}</strong> {heading}
    </span>
  )
}
