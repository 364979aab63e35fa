import type { Rule } from './ruleTypes.js'

import { e1PictureRights } from './e1PictureRights.js'
import { e2Consent } from './e2Consent.js'
import { e3PersonalContacts } from './e3PersonalContacts.js'
import { e4FrenchText } from './e4FrenchText.js'
import { e5ElectionPeriod } from './e5ElectionPeriod.js'
import { r01Coverage } from './r01Coverage.js'
import { r02InForce } from './r02InForce.js'
import { r03MandatoryContent } from './r03MandatoryContent.js'
import { r04DeliberationFirst } from './r04DeliberationFirst.js'
import { r05PartnerNature } from './r05PartnerNature.js'
import { r06SensitiveTerritory } from './r06SensitiveTerritory.js'
import { r07Periods } from './r07Periods.js'
import { r08ReverseIntegrity } from './r08ReverseIntegrity.js'
import { r09Envelope } from './r09Envelope.js'
import { r10OnePercent } from './r10OnePercent.js'
import { r11ExemptionPath } from './r11ExemptionPath.js'
import { r12SustainableDevelopment } from './r12SustainableDevelopment.js'
import { r13DomainCoherence } from './r13DomainCoherence.js'
import { r14AidDeclaration } from './r14AidDeclaration.js'
import { r15PublishedActs } from './r15PublishedActs.js'

/** Every rule, in the order in which equal findings are told. */
export const RULES: readonly Rule[] = [
  r01Coverage,
  r02InForce,
  r03MandatoryContent,
  r04DeliberationFirst,
  r05PartnerNature,
  r06SensitiveTerritory,
  r07Periods,
  r08ReverseIntegrity,
  r09Envelope,
  r10OnePercent,
  r11ExemptionPath,
  r12SustainableDevelopment,
  r13DomainCoherence,
  r14AidDeclaration,
  r15PublishedActs,
  e1PictureRights,
  e2Consent,
  e3PersonalContacts,
  e4FrenchText,
  e5ElectionPeriod,
]
