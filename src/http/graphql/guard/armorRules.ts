import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql'

import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'

import type { Limits } from '../../../config/limits.js'

/** Reported, for a rule that throws ends the request, and one that is merely told not to throw lets the query pass. */
const reported = {
  onReject: [
    (context: ValidationContext | null, error: GraphQLError): void => {
      context?.reportError(error)
    },
  ],
  propagateOnRejection: false,
}

/** Bounds of depth, aliases and directives, each fragment counted with what spreads it. */
export const armorRules = ({ graphQLAliases, graphQLDepth, graphQLDirectives }: Limits): ValidationRule[] => [
  maxDepthRule({ ...reported, flattenFragments: true, n: graphQLDepth }),
  maxAliasesRule({ ...reported, n: graphQLAliases }),
  maxDirectivesRule({ ...reported, n: graphQLDirectives }),
]
