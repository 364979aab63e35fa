import type { Text } from '../../rules/ruleTypes.js'
import type { RelianceAnswer } from '../../ask/answers.js'
import type { Say } from '../shared/useSay.js'

import { RELIANCE_TEXTS } from './relianceTexts.js'

const counted = (count: number, [none, one, several]: [Text, Text, Text], say: Say): string =>
  count === 0 ? say(none) : count === 1 ? say(one) : say(several, { count })

/** How many projects rest on a convention, and how many of them would lose cover without it. */
export const relianceSummary = ({ projects }: RelianceAnswer, say: Say): string => {
  const { losesNothing, losesOne, losesSeveral, restNothing, restOne, restSeveral } = RELIANCE_TEXTS
  const rest = counted(projects.length, [restNothing, restOne, restSeveral], say)
  if (projects.length === 0) return rest
  const losing = projects.filter(({ lost }) => lost.length > 0).length
  return `${rest} ${counted(losing, [losesNothing, losesOne, losesSeveral], say)}`
}
