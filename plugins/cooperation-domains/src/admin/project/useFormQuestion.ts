'use client'

import type { FormState } from 'payload'

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'

const PAUSE_MS = 600

/** The form keeps the rows of an empty list as the number 0. */
const withEmptyRows = (fields: FormState): FormState =>
  Object.fromEntries(
    Object.entries(fields).map(([path, field]) => [
      path,
      field.rows && field.value === 0 ? { ...field, value: [] } : field,
    ]),
  )

/** The project as it stands in the form, as the JSON that the check takes; changes only once the typing pauses. */
export const useFormQuestion = (): string | undefined => {
  const [fields] = useAllFormFields()
  const { id } = useDocumentInfo()
  const [question, setQuestion] = useState<string>()
  useEffect(() => {
    const read = (): void => {
      const values = reduceFieldsToValues(withEmptyRows(fields), true)
      setQuestion(JSON.stringify({ ...values, ...(id !== undefined && { id }) }))
    }
    const timer = setTimeout(read, question === undefined ? 0 : PAUSE_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [fields, id, question])
  return question
}
