import type { Text } from '../../rules/ruleTypes.js'
import type { AttentionAnswer, StatedPair } from '../../ask/answers.js'
import type { Say } from '../shared/useSay.js'
import type { AttentionItem } from './AttentionCard.js'

import { STATE_TEXTS } from '../shared/stateTexts.js'
import { ATTENTION_TEXTS } from './attentionTexts.js'

export type Card = {
  heading: Text
  hint: Text
  items: AttentionItem[]
  key: 'blocked' | 'expiring' | 'lost' | 'unsent'
  of: 'conventions' | 'projects'
  total: number
}

const projectsText = (count: number, say: Say): string => {
  const { restNone, restOne, restSeveral } = ATTENTION_TEXTS
  return count === 0 ? say(restNone) : count === 1 ? say(restOne) : say(restSeveral, { count })
}

const pairText = ({ domain, partner, state }: StatedPair, say: Say): string =>
  say(ATTENTION_TEXTS.pair, { domain: domain.title, partner: partner.name, state: say(STATE_TEXTS[state]) })

/** What needs care, most urgent first; a kind of which there is nothing is left out. */
export const attentionCards = ({ blocked, expiring, lost, unsent }: AttentionAnswer, say: Say): Card[] => {
  const cards: Card[] = [
    {
      heading: ATTENTION_TEXTS.lost,
      hint: ATTENTION_TEXTS.lostHint,
      items: lost.items.map(({ id, pairs, title }) => ({
        details: pairs.map((pair) => pairText(pair, say)),
        id,
        title,
      })),
      key: 'lost',
      of: 'projects',
      total: lost.total,
    },
    {
      heading: ATTENTION_TEXTS.blocked,
      hint: ATTENTION_TEXTS.blockedHint,
      items: blocked.items.map(({ id, messages, pairs, title }) => ({
        details: [...messages, ...pairs.map((pair) => pairText(pair, say))],
        id,
        title,
      })),
      key: 'blocked',
      of: 'projects',
      total: blocked.total,
    },
    {
      heading: ATTENTION_TEXTS.expiring,
      hint: ATTENTION_TEXTS.expiringHint,
      items: expiring.items.map(({ id, projects, title, until }) => ({
        details: [say(ATTENTION_TEXTS.rests, { day: { day: until }, projects: projectsText(projects, say) })],
        id,
        title,
      })),
      key: 'expiring',
      of: 'conventions',
      total: expiring.total,
    },
    {
      heading: ATTENTION_TEXTS.unsent,
      hint: ATTENTION_TEXTS.unsentHint,
      items: unsent.items.map(({ id, signedOn, title }) => ({
        details: [say(ATTENTION_TEXTS.signed, { day: { day: signedOn } })],
        id,
        title,
      })),
      key: 'unsent',
      of: 'conventions',
      total: unsent.total,
    },
  ]
  return cards.filter(({ total }) => total > 0)
}
