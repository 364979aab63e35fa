'use client'

import type { ReactNode } from 'react'

import { useId, useState } from 'react'

import type { Text } from '../../rules/ruleTypes.js'

import { DocumentLink } from '../shared/DocumentLink.js'
import { useSay } from '../shared/useSay.js'
import { ATTENTION_TEXTS } from './attentionTexts.js'

const FIRST = 5

export type AttentionItem = {
  /** Lines that say what is the matter. */
  details: string[]
  id: string
  title: string
}

type AttentionCardProps = {
  collection: string
  heading: Text
  hint: Text
  items: AttentionItem[]
  total: number
}

/** One kind of things to deal with: how many, and the first of them with their links. */
export const AttentionCard = ({ collection, heading, hint, items, total }: AttentionCardProps): ReactNode => {
  const say = useSay()
  const headingId = useId()
  const listId = useId()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? items : items.slice(0, FIRST)
  const left = items.length - shown.length
  return (
    <section aria-labelledby={headingId} className="coop-attention__card">
      <h3 id={headingId}>
        <span>{say(heading)}</span> <span className="coop-attention__count">{total}</span>
      </h3>
      <p className="coop-attention__hint">{say(hint)}</p>
      <ul id={listId}>
        {shown.map(({ details, id, title }) => (
          <li key={id}>
            <DocumentLink collection={collection} id={id} title={title} />
            {details.map((detail) => (
              <span className="coop-attention__detail" key={detail}>
                {detail}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button
          aria-controls={listId}
          className="coop-link"
          onClick={() => {
            setWhole(true)
          }}
          type="button"
        >
          {left === 1 ? say(ATTENTION_TEXTS.oneMore) : say(ATTENTION_TEXTS.more, { count: left })}
        </button>
      )}
    </section>
  )
}
