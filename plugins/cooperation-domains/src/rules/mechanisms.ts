import type { ServiceKind } from './facts.js'

/** The service whose budget a 1 % mechanism draws on; no entry for any other mechanism. */
export const SERVICE_OF_MECHANISM: Readonly<Record<string, ServiceKind>> = {
  'one-percent-energy': 'energy',
  'one-percent-sanitation': 'sanitation',
  'one-percent-waste': 'waste',
  'one-percent-water': 'water',
}

/** The 1 % scheme that a domain must belong to, for each service. */
export const SCHEME_OF_SERVICE: Readonly<Record<ServiceKind, 'energy' | 'waste' | 'water'>> = {
  energy: 'energy',
  sanitation: 'water',
  waste: 'waste',
  water: 'water',
}
