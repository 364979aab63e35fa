import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'

import { french } from '../../../src/admin/translations/french.js'

type Texts = { [key: string]: Texts | string }

const textsOf = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : textsOf(text)))

const lower = (text: string): string => text.trim().toLowerCase()

const FRENCH = new Set([...textsOf(fr.translations as Texts), ...textsOf(french)].map(lower))

/** Payload's own English wording, without what French writes alike. */
const PAYLOADS_ENGLISH = new Set(
  textsOf(en.translations as Texts)
    .map(lower)
    .filter((text) => !FRENCH.has(text)),
)

const ENGLISH_WORDS =
  /\b(a|add|all|an|and|are|back|been|by|clear|close|copy|create|created|delete|edit|error|failed|field|first|for|from|generated|has|is|last|loading|move|new|next|no|of|open|order|please|previous|published|remove|reset|revoke|rows?|save|saved|search|select|selected|settings|show|sort|status|successfully|the|this|to|toggle|updated|upload|user|users|was|with|you|your)\b/i

/** Names and codes that are no English: languages by their own name, time zones, the API view. */
const ALLOWED = /^(english|new york)$|\b(America|Europe|UTC)\//i

/** Written into Payload 3.90 itself, for screen readers and tooltips alone: no translation reaches them. */
const HARD_CODED = /^(add block|add dropdown|collapse|copy url|drag to move|edit link|remove link|select-all|edit .+)$/i

/** The texts that are English, or hold an English word, in a panel that should be French. */
export const englishIn = (texts: string[]): string[] =>
  texts.filter((text) => {
    if (ALLOWED.test(text) || HARD_CODED.test(text)) return false
    if (PAYLOADS_ENGLISH.has(lower(text))) return true
    // French elisions and its own « a », « an », « note » would trip a plain word list.
    return ENGLISH_WORDS.test(
      text.replaceAll(/\b(a|an|de)\b/g, ' ').replaceAll(/[\p{L}]*[^\p{ASCII}’'«»…–·→]+[\p{L}]*/gu, ' '),
    )
  })
