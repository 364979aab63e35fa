import type { CellAnswer } from '../../ask/answers.js'
import type { Say } from '../shared/useSay.js'

import { STATE_TEXTS } from '../shared/stateTexts.js'
import { PICKER_TEXTS } from './pickerTexts.js'

/** What covers a domain with a partner: “Carrefour : couvert par Convention-cadre 2024-2028”. */
export const coverText = ({ conventions, partner, state }: CellAnswer, say: Say): string =>
  conventions.length > 0
    ? say(PICKER_TEXTS.coveredBy, {
        conventions: { names: conventions.map(({ title }) => title) },
        partner: partner.name,
      })
    : say(PICKER_TEXTS.notCovered, { partner: partner.name, state: say(STATE_TEXTS[state]).toLowerCase() })
