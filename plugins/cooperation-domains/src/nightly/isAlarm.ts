import type { Change } from './types.js'

/** Whether somebody has to be told: cover that is lost, or that ends soon. */
export const isAlarm = ({ kind }: Pick<Change, 'kind'>): boolean => kind === 'lost' || kind === 'expiring'
