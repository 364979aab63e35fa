import type { AuthStrategy, CollectionConfig, Endpoint, Field } from 'payload'

import { apiKeyFields } from './keys/apiKeyFields.js'
import { keyEndpoints } from './keys/keyEndpoints.js'
import { keyStrategy } from './keys/keyStrategy.js'
import { noteKeyOrder, showMadeKey, storeKey } from './keys/orderedKeys.js'
import { checkPassword, checkResetPassword } from './passwords/checkPassword.js'
import { currentPasswordField, noteCurrentPassword, requireCurrentPassword } from './passwords/currentPassword.js'
import { hashResetToken, spendResetToken } from './resets/hashedResetTokens.js'
import { nameSession } from './sessions/nameSession.js'
import { sessionEndpoints } from './sessions/sessionEndpoints.js'
import { sessionsField, sessionsPanel } from './sessions/sessionsField.js'

/** What an account needs to be safe, whatever the collection of accounts holds besides. */
export const accountFields: Field[] = [currentPasswordField, ...apiKeyFields, sessionsField, sessionsPanel]

export const accountEndpoints: Omit<Endpoint, 'root'>[] = [...keyEndpoints, ...sessionEndpoints]

export const accountStrategies: AuthStrategy[] = [keyStrategy]

export const accountHooks = {
  afterLogin: [nameSession],
  afterOperation: [showMadeKey],
  beforeOperation: [checkResetPassword, hashResetToken, noteCurrentPassword, noteKeyOrder],
  beforeValidate: [checkPassword, requireCurrentPassword, spendResetToken, storeKey],
} satisfies CollectionConfig['hooks']
