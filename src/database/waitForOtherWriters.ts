import type { CollectionBeforeOperationHook } from 'payload'
export const waitForOtherWriters: CollectionBeforeOperationHook = ({ args }) => args
