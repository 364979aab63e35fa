const idsOf = (path: string): string[] => {
  const steps = path.split('.')
  const last = steps.at(-1) ?? ''
  const rowId = /^\d+$/.test(last) ? [`${steps.slice(0, -1).join('-')}-row-${last}`] : []
  return [`field-${path.replaceAll('.', '__')}`, ...rowId]
}

/** What a form has drawn for a path: the field, or the nearest row or field around it; null while there is none. */
export const fieldElement = (form: ParentNode, path: string): HTMLElement | null => {
  for (let steps = path.split('.'); steps.length > 0; steps = steps.slice(0, -1)) {
    for (const id of idsOf(steps.join('.'))) {
      const element = form.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
      if (element) return element
    }
  }
  return null
}
