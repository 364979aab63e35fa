import type { LocalizedText } from './facts.js'
import type { Found } from './ruleTypes.js'

import { defineRule } from './defineRule.js'

type Key = 'email' | 'phone'

const EMAIL = /([\w.+-]{1,64})@[\w-]{1,63}(?:\.[\w-]{1,63})+/g
const PHONE = /\+\d[\d ().-]{7,18}\d|\b0\d(?:[ .-]?\d{2}){4}\b/g

const inText = (text: string, shared: readonly string[]): { key: Key; value: string }[] => [
  ...[...text.matchAll(EMAIL)]
    .filter(([, box = '']) => !shared.includes(box.toLowerCase()))
    .map(([value]) => ({ key: 'email' as const, value })),
  ...[...text.matchAll(PHONE)].map(([value]) => ({ key: 'phone' as const, value })),
]

const check = ({ texts }: { texts: LocalizedText[] }, { sharedMailboxes }: { sharedMailboxes: readonly string[] }) =>
  texts.flatMap(({ path, values }): Found<Key>[] => {
    const found = Object.values(values).flatMap((text) => inText(text ?? '', sharedMailboxes))
    const isFirst = ({ value }: { value: string }, index: number): boolean =>
      found.findIndex((other) => other.value === value) === index
    return found.filter(isFirst).map(({ key, value }) => ({ key, params: { value }, path }))
  })

/** The e-mail address or telephone number of a person is not made public without consent. */
export const e3PersonalContacts = defineRule({
  basis: { article: null, text: { en: 'GDPR', es: 'RGPD', fr: 'RGPD' } },
  checks: { convention: check, partner: check, project: check },
  defaultSeverity: 'warning',
  findings: { email: { severity: 'warning' }, phone: { severity: 'information' } },
  id: 'E3',
  parameters: {
    sharedMailboxes: {
      default: ['accueil', 'alcaldia', 'communication', 'contact', 'contacto', 'info', 'mairie', 'presse'],
      doc: {
        en: 'Mailboxes of services, that belong to no one person: what stands before the @.',
        es: 'Buzones de servicios, que no son de una persona: lo que precede a la @.',
        fr: 'Boîtes de service, qui ne sont à personne en particulier : ce qui précède le @.',
      },
      example: 'contact',
      kind: 'codes',
      pattern: /^[a-z0-9._+-]{1,64}$/,
    },
  },
})
