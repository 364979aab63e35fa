'use client'

import type { ReactNode } from 'react'

import {
  PasswordField,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { PANEL_TEXTS } from './panelTexts.js'
import { useWords } from './useWords.js'

const PATH = 'currentPassword'

/** Asked for in one's own account, as soon as the password or the e-mail address is being changed. */
export const CurrentPassword = (): ReactNode => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { dispatchFields } = useForm()
  const say = useWords()
  // The new password is always in the form; while it is being changed it is filled in, or wrong for being empty.
  const isNewPassword = useFormFields(([{ password }]) => Boolean(password?.value) || password?.valid === false)
  const isNewAddress = useFormFields(([fields]) => fields.email?.value !== fields.email?.initialValue)
  const isAsked = id !== undefined && user?.id === id && (isNewPassword || isNewAddress)
  const isFilled = useFormFields(([fields]) => Boolean(fields[PATH]?.value))

  // After a save Payload hides the new password but keeps it in the form, and would send it again with the next one.
  const isProcessing = useFormProcessing()
  const hasFailed = useFormSubmitted()
  const wasProcessing = useRef(false)
  useEffect(() => {
    if (wasProcessing.current && !isProcessing && !hasFailed) {
      for (const path of ['password', 'confirm-password']) dispatchFields({ path, type: 'REMOVE' })
    }
    wasProcessing.current = isProcessing
  }, [dispatchFields, hasFailed, isProcessing])

  // What was typed does not stay behind in the form once it has served.
  useEffect(() => {
    if (!isAsked && isFilled) dispatchFields({ path: PATH, type: 'UPDATE', value: undefined })
  }, [dispatchFields, isAsked, isFilled])

  if (!isAsked) return null
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ label: say(PANEL_TEXTS.currentPassword), name: PATH, required: true }}
      indexPath=""
      parentPath=""
      parentSchemaPath=""
      path={PATH}
      schemaPath={PATH}
      validate={(value: unknown) => (value ? true : say(PANEL_TEXTS.required))}
    />
  )
}
