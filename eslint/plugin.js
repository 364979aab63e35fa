import { isolateNestedRequests } from './isolateNestedRequests.js'
import { stateLocalApiOptions } from './stateLocalApiOptions.js'

/** Rules of this house about Payload's Local API. */
export const house = {
  rules: { 'isolate-nested-requests': isolateNestedRequests, 'state-local-api-options': stateLocalApiOptions },
}
