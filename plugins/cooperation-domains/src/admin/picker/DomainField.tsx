'use client'

import type { RelationshipFieldClientProps } from 'payload'
import type { ReactNode } from 'react'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  ReactSelect,
  RenderCustomComponent,
  useField,
  useTranslation,
} from '@payloadcms/ui'
import { useMemo } from 'react'

import type { Text } from '../../rules/ruleTypes.js'

import { inLanguage } from '../../translations/text.js'
import { ATLAS_THEMES } from '../../vocabulary/codes.js'
import { useSay } from '../shared/useSay.js'
import { CoverLines } from './CoverLines.js'
import { domainGroups, type DomainOptionData, isFound } from './domainGroups.js'
import { DomainOption } from './DomainOption.js'
import { PICKER_TEXTS } from './pickerTexts.js'
import { spokenTexts } from './spokenTexts.js'
import { useDomainChoices } from './useDomainChoices.js'
import { usePartnerCover } from './usePartnerCover.js'

import './DomainField.css'

/** One domain, found under its theme or by typing, each with what covers it with the partners in the form. Its value is an id. */
export const DomainField = ({ field, path: given, readOnly }: RelationshipFieldClientProps): ReactNode => {
  const say = useSay()
  const { language } = useTranslation().i18n
  const choices = useDomainChoices()
  const cells = usePartnerCover()
  const { customComponents, disabled, path, setValue, showError, value } = useField<null | string>({
    potentiallyStalePath: given,
  })
  const groups = useMemo(
    () =>
      domainGroups({
        cells,
        choices: choices ?? [],
        labelOf: ({ code, deprecated, title }) =>
          deprecated ? say(PICKER_TEXTS.deprecated, { title: title ?? code }) : (title ?? code),
        otherThemes: say(PICKER_TEXTS.otherThemes),
        themes: ATLAS_THEMES.flatMap((theme) =>
          typeof theme === 'string' ? [] : [{ label: inLanguage(theme.label as Text, language), value: theme.value }],
        ),
        value: value ?? undefined,
      }),
    [cells, choices, language, say, value],
  )
  const chosen = groups.flatMap(({ options }) => options).find((option) => option.value === value)
  // One that is no longer there shows its id; null empties the list, undefined would leave it as it was.
  const shown = chosen ?? (value && choices ? { label: value, value } : null)
  const inputId = `${path.replaceAll('.', '__')}__domain`
  const spoken = {
    ariaLiveMessages: spokenTexts(say),
    screenReaderStatus: ({ count }: { count: number }) => say(PICKER_TEXTS.results, { count }),
  }
  return (
    <div
      className={['field-type', 'relationship', 'coop-picker', ...(showError ? ['error'] : [])].join(' ')}
      id={`field-${path.replaceAll('.', '__')}`}
    >
      <RenderCustomComponent
        CustomComponent={customComponents?.Label}
        Fallback={<FieldLabel htmlFor={inputId} label={field.label} path={path} required={field.required ?? false} />}
      />
      <div className="field-type__wrap">
        <RenderCustomComponent
          CustomComponent={customComponents?.Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        <ReactSelect
          {...spoken}
          components={{ Option: DomainOption }}
          disabled={Boolean(readOnly) || disabled}
          filterOption={({ data, label }, search) => isFound({ code: (data as DomainOptionData).code, label }, search)}
          inputId={inputId}
          isLoading={!choices}
          noOptionsMessage={() => say(PICKER_TEXTS.none)}
          onChange={(option) => {
            setValue((option as DomainOptionData | null)?.value ?? null)
          }}
          options={groups}
          placeholder={say(PICKER_TEXTS.placeholder)}
          showError={showError}
          value={shown as DomainOptionData}
        />
      </div>
      {chosen && chosen.cells.length > 0 && (
        <div aria-label={say(PICKER_TEXTS.cover)} className="coop-picker__cover" role="group">
          <CoverLines cells={chosen.cells} />
        </div>
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
