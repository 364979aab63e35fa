import { carrefour } from './partner-cities/carrefour.js'
import { santiagoDeCuba } from './partner-cities/santiagoDeCuba.js'
import type { PartnerCitySeed } from './types.js'

export const partnerCities: PartnerCitySeed[] = [santiagoDeCuba, carrefour]
