'use client'

import type { ClientField } from 'payload'

import { useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'

import { fieldElement } from './fieldElement.js'
import { showElement } from './showElement.js'

const PATIENCE_MS = 3000

const holds = (fields: ClientField[], name: string): boolean =>
  fields.some((field) => {
    if ('name' in field && field.name === name) return true
    if (field.type === 'row' || field.type === 'collapsible') return holds(field.fields, name)
    return field.type === 'tabs' && field.tabs.some((tab) => holds(tab.fields, name))
  })

/** Which of the form’s tabs holds a field; -1: none does. */
const tabOf = (fields: ClientField[], name: string): number =>
  fields.find((field) => field.type === 'tabs')?.tabs.findIndex((tab) => holds(tab.fields, name)) ?? -1

type WhenDrawnArgs = { form: ParentNode; path: string; then: (element: HTMLElement) => void }

/** Waits until the form has drawn the field: a tab draws what it holds once it is opened. */
const whenDrawn = ({ form, path, then }: WhenDrawnArgs): void => {
  const until = performance.now() + PATIENCE_MS
  const look = (): void => {
    const element = fieldElement(form, path)
    if (element) then(element)
    else if (performance.now() < until) requestAnimationFrame(look)
  }
  look()
}

/** Shows a field, given its path, in the form that an element stands in. */
export type RevealField = (path: string, from: Element) => void

/** Opens the tab of a field and puts the focus into the field; a drawer over the page has a form of its own. */
export const useRevealField = (collection: string): RevealField => {
  const { getEntityConfig } = useConfig()
  return useCallback(
    (path, from) => {
      const form = from.closest('form') ?? document
      const fields = getEntityConfig({ collectionSlug: collection })?.fields ?? []
      const tab = tabOf(fields, path.split('.')[0] ?? '')
      const buttons = form.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
      if (tab >= 0) buttons[tab]?.click()
      whenDrawn({ form, path, then: showElement })
    },
    [collection, getEntityConfig],
  )
}
