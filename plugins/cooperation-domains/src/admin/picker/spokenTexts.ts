import type { Say } from '../shared/useSay.js'
import type { DomainOptionData } from './domainGroups.js'

import { coverText } from './coverText.js'
import { PICKER_TEXTS } from './pickerTexts.js'

type Spoken = {
  guidance: () => string
  onChange: (context: { label?: string }) => string
  onFilter: (context: { resultsMessage: string }) => string
  onFocus: (context: { focused: DomainOptionData }) => string
}

/** What the list says to a screen reader while somebody chooses; it speaks English by itself. */
export const spokenTexts = (say: Say): Spoken => ({
  guidance: () => say(PICKER_TEXTS.guidance),
  onChange: ({ label = '' }) => (label === '' ? '' : say(PICKER_TEXTS.chosen, { title: label })),
  onFilter: ({ resultsMessage }) => resultsMessage,
  onFocus: ({ focused: { cells, label } }) => [label, ...(cells ?? []).map((cell) => coverText(cell, say))].join('. '),
})
