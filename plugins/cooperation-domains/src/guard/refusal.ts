import type { PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { RuleFinding } from '../rules/ruleTypes.js'

import { messageOfFinding } from '../translations/messageOfFinding.js'
import { basisIn, whyRule } from '../translations/whyRule.js'
import { RULES } from '../rules/ruleList.js'
import { notedWrite } from './notedWrite.js'

/** One entry of the error, with what a program needs beside the words. */
export type RefusalEntry = {
  basis: string
  code: string
  domain: string | null
  label: string
  message: string
  partner: string | null
  path: string
  rule: string
}

const basisOf = ({ rule }: RuleFinding, language: string): string => {
  const known = RULES.find(({ id }) => id === rule)
  return known ? basisIn(known.basis, language) : ''
}

// Payload's own message is a list of labels: what it is about, in a few words.
const labelOf = ({ params, rule }: RuleFinding, language: string): string =>
  typeof params.partner === 'string' && typeof params.domain === 'string'
    ? `${params.partner} – ${params.domain}`
    : whyRule(rule, language).title

const toEntry = (finding: RuleFinding, language: string): RefusalEntry => ({
  basis: basisOf(finding, language),
  code: finding.code,
  domain: finding.domain,
  label: labelOf(finding, language),
  message: messageOfFinding(finding, language),
  partner: finding.partner,
  path: finding.path,
  rule: finding.rule,
})

type RefusalArgs = { collection: string; findings: readonly RuleFinding[]; req: PayloadRequest }

/** One error (400) with one entry a finding. */
export const refusal = ({ collection, findings, req }: RefusalArgs): ValidationError => {
  const errors = findings.map((finding) => toEntry(finding, req.i18n.language))
  const error = new ValidationError({ collection, errors, req }, req.t)
  // Whoever deletes, or writes many documents at once, is shown nothing but this.
  if (notedWrite(req, collection).isBulk || findings.every(({ rule }) => rule === 'R8')) {
    error.message = errors.map(({ code, message }) => `${message} (${code})`).join(' ')
  }
  return error
}
