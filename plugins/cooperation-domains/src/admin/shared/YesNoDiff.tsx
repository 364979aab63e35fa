'use client'

import type { CheckboxFieldDiffClientComponent } from 'payload'

import { FieldDiffContainer, getHTMLDiffComponents, useTranslation } from '@payloadcms/ui'

import type { Text } from '../../rules/ruleTypes.js'

import { useSay } from './useSay.js'

const NO: Text = { en: 'No', es: 'No', fr: 'Non' }
const YES: Text = { en: 'Yes', es: 'Sí', fr: 'Oui' }

/** A box in the comparison of two versions, in words; by itself it reads “false”. */
export const YesNoDiff: CheckboxFieldDiffClientComponent = ({
  comparisonValue,
  field,
  locale,
  nestingLevel,
  versionValue,
}) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const htmlOf = (value: unknown): string =>
    typeof value === 'boolean' ? `<p>${say(value ? YES : NO)}</p>` : '<p><span class="html-diff-no-value"></span></p>'
  const { From, To } = getHTMLDiffComponents({
    fromHTML: htmlOf(comparisonValue),
    toHTML: htmlOf(versionValue),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="text-diff"
      From={From}
      i18n={i18n}
      label={{ label: field.label, ...(locale !== undefined && { locale }) }}
      {...(nestingLevel !== undefined && { nestingLevel })}
      To={To}
    />
  )
}
