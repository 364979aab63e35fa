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

/** Waits until the form has drawn the field: a tab draws what it holds once it is opened. */
const whenDrawn = (path: string, then: (element: HTMLElement) => void): void => {
  const until = performance.now() + PATIENCE_MS
  const look = (): void => {
    const element = fieldElement(path)
    if (element) then(element)
    else if (performance.now() < until) requestAnimationFrame(look)
  }
  look()
}

/** Opens the tab of a field of the form, given its path, and puts the focus into the field. */
export const useRevealField = (collection: string): ((path: string) => void) => {
  const { getEntityConfig } = useConfig()
  return useCallback(
    (path) => {
      const fields = getEntityConfig({ collectionSlug: collection })?.fields ?? []
      const tab = tabOf(fields, path.split('.')[0] ?? '')
      const buttons = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
      if (tab >= 0) buttons[tab]?.click()
      whenDrawn(path, showElement)
    },
    [collection, getEntityConfig],
  )
}
