'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type UseTitleOfArgs = {
  collection: string | undefined
  id: unknown
  /** Left out: the language that is being edited. */
  locale?: string
  titleField: string | undefined
}

const known = new Map<string, Promise<string | undefined>>()

const ask = async (url: string, titleField: string): Promise<string | undefined> => {
  const response = await fetch(url, { credentials: 'include' })
  if (!response.ok) return undefined
  const document = (await response.json()) as Record<string, unknown>
  const title = document[titleField]
  return typeof title === 'string' ? title : undefined
}

/** The title of a document in a language; undefined until it is known. Asked for once a page. */
export const useTitleOf = ({ collection, id, locale, titleField }: UseTitleOfArgs): string | undefined => {
  const { config } = useConfig()
  const { code } = useLocale()
  const [title, setTitle] = useState<string>()
  const url =
    collection && titleField && typeof id === 'string'
      ? `${config.serverURL}${config.routes.api}/${collection}/${id}?depth=0&draft=true&trash=true&locale=${locale ?? code}&select[${titleField}]=true`
      : undefined
  useEffect(() => {
    setTitle(undefined)
    if (!url || !titleField) return undefined
    let isCurrent = true
    const answer = known.get(url) ?? ask(url, titleField).catch(() => undefined)
    known.set(url, answer)
    void answer.then((found) => {
      if (isCurrent) setTitle(found)
    })
    return () => {
      isCurrent = false
    }
  }, [titleField, url])
  return title
}
