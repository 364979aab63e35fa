'use client'

import type { ReactNode } from 'react'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { FindingAnswer } from '../../ask/answers.js'
import type { RevealField } from './useRevealField.js'

import { whyRule } from '../../translations/whyRule.js'
import { useSay } from '../shared/useSay.js'
import { PANEL_TEXTS, SEVERITY_TEXTS } from './panelTexts.js'
import { SeverityIcon } from './SeverityIcon.js'

type FindingItemProps = { finding: FindingAnswer; onGo: RevealField }

/** What a rule found, with the way to its field and why the rule is there. */
export const FindingItem = ({ finding, onGo }: FindingItemProps): ReactNode => {
  const { message, path, rule, severity } = finding
  const say = useSay()
  const { language } = useTranslation().i18n
  const whyId = useId()
  const messageId = useId()
  const [isOpen, setOpen] = useState(false)
  const { source, title, why } = whyRule(rule, language)
  return (
    <li className={`coop-finding coop-finding--${severity}`}>
      <p className="coop-finding__head">
        <SeverityIcon severity={severity} />
        <strong>{say(SEVERITY_TEXTS[severity])}</strong>
        <span className="coop-finding__rule">
          {rule} · {title}
        </span>
      </p>
      <p className="coop-finding__message" id={messageId}>
        {message}
      </p>
      <p className="coop-finding__actions">
        {path !== '' && (
          <button
            aria-describedby={messageId}
            className="coop-link"
            onClick={({ currentTarget }) => {
              onGo(path, currentTarget)
            }}
            type="button"
          >
            {say(PANEL_TEXTS.goToField)}
          </button>
        )}
        <button
          aria-controls={whyId}
          aria-expanded={isOpen}
          aria-label={say(PANEL_TEXTS.whyOf, { rule })}
          className="coop-link"
          onClick={() => {
            setOpen(!isOpen)
          }}
          type="button"
        >
          {say(PANEL_TEXTS.why)}
        </button>
      </p>
      <div className="coop-finding__why" hidden={!isOpen} id={whyId}>
        <p>{why}</p>
        <p>{say(PANEL_TEXTS.source, { source })}</p>
      </div>
    </li>
  )
}
