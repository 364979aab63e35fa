import { ESLint, RuleTester } from 'eslint'
import tseslint from 'typescript-eslint'
import { afterAll, describe, expect, it } from 'vitest'

import { isolateNestedRequests } from '../../eslint/isolateNestedRequests.js'
import { stateLocalApiOptions } from '../../eslint/stateLocalApiOptions.js'

Object.assign(RuleTester, { afterAll, describe, it, itOnly: it })

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } })

tester.run('state-local-api-options', stateLocalApiOptions as never, {
  invalid: [
    {
      code: "payload.find({ collection: 'pages', depth: 0 })",
      errors: [{ data: { missing: 'overrideAccess', name: 'find' }, messageId: 'missing' }],
    },
    {
      code: "payload.updateGlobal({ slug: 'city', data: {} })",
      errors: [{ data: { missing: 'overrideAccess, depth', name: 'updateGlobal' }, messageId: 'missing' }],
    },
    {
      code: "const hook = ({ req }) => req.payload.findByID({ collection: 'pages', depth: 0, id: '1', overrideAccess: true })",
      errors: [{ data: { missing: 'req', name: 'findByID' }, messageId: 'missing' }],
    },
    {
      code: "const hook = ({ req }) => { const { payload } = req; return () => payload.count({ collection: 'pages', overrideAccess: true }) }",
      errors: [{ data: { missing: 'req', name: 'count' }, messageId: 'missing' }],
    },
    { code: 'payload.find(options)', errors: [{ messageId: 'literal' }] },
    {
      code: "(req.payload as Payload)!.delete({ id: '1', overrideAccess: false, req: {} })",
      errors: [{ data: { missing: 'depth', name: 'delete' }, messageId: 'missing' }],
    },
    {
      code: "app.payload?.restoreVersion({ id: '1', depth: 0, ...rest })",
      errors: [{ data: { missing: 'overrideAccess', name: 'restoreVersion' }, messageId: 'missing' }],
    },
  ],
  valid: [
    "payload.find({ collection: 'pages', depth: 0, overrideAccess: false })",
    "payload.count({ collection: 'pages', overrideAccess: true })",
    "const hook = ({ req }) => req.payload.find({ collection: 'pages', depth: 0, overrideAccess: true, req: isolatedRequest(req) })",
    "payload.find({ collection: 'pages', depth: 0, ...(trash && { overrideAccess: true }) })",
    "payload.db.find({ collection: 'pages' })",
    'list.find((item) => item.id)',
  ],
})

tester.run('isolate-nested-requests', isolateNestedRequests as never, {
  invalid: [
    { code: 'req.payload.find({ depth: 0, overrideAccess: true, req })', errors: [{ messageId: 'own' }] },
    { code: 'payload.update({ id, req: req })', errors: [{ messageId: 'own' }] },
    { code: 'payload.find({ req: args.req })', errors: [{ messageId: 'own' }] },
    { code: "payload.find({ locale: 'es', req })", errors: [{ messageId: 'withLocale' }] },
    { code: 'payload.find({ ...(isInside && { req }) })', errors: [{ messageId: 'own' }] },
    { code: 'payload.find({ req: { ...req } })', errors: [{ messageId: 'own' }] },
    { code: 'payload.find({ req: req as PayloadRequest })', errors: [{ messageId: 'own' }] },
    { code: 'const other = req; payload.find({ req: other })', errors: [{ messageId: 'own' }] },
    {
      code: 'payload.findGlobal({ slug, req: isNested ? isolatedRequest(req) : req })',
      errors: [{ messageId: 'own' }],
    },
  ],
  valid: [
    'payload.find({ req: isolatedRequest(req) })',
    "payload.find({ locale: 'all', req: isolatedRequest(req) })",
    'payload.find({ req: { transactionID: req.transactionID, user: req.user } })',
    'const nested = isolatedRequest(req); payload.find({ req: nested })',
    'payload.db.find({ req })',
    'lockDocument({ collection, id, req })',
  ],
})

describe('the configuration', () => {
  it.each([
    'src/server.ts',
    'collections/Pages/index.ts',
    'plugins/cooperation-domains/src/index.ts',
    'plugins/another/src/hooks/x.ts',
  ])('should hold %s to both rules', async (file) => {
    const { rules } = (await new ESLint().calculateConfigForFile(file)) as { rules: Record<string, [number]> }
    expect(rules['house/state-local-api-options']?.[0]).toBe(2)
    expect(rules['house/isolate-nested-requests']?.[0]).toBe(2)
  })
})
