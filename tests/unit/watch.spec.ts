import { describe, expect, it } from 'vitest'

import { loggedText } from '../../src/config/loggedError.js'
import { loggedAddress } from '../../src/http/watch/loggedAddress.js'
import { loggedPath } from '../../src/http/watch/loggedPath.js'
import { refusalRule } from '../../src/http/watch/refusalRule.js'

describe('a path in the log', () => {
  it.each([
    [
      '/api/partner-cities/01900000-0000-7000-8000-000000000000?depth=1',
      '/api/partner-cities/01900000-0000-7000-8000-000000000000',
    ],
    ['/api/pages/0123456789abcdef01234567', '/api/pages/0123456789abcdef01234567'],
    ['/api/media/file/place-du-marche-3.webp', '/api/media/file/place-du-marche-3.webp'],
    ['/wp-login.php', '/wp-login.php'],
    ['/admin/reset/short', '/admin/reset/…'],
    ['/api/users/verify/short', '/api/users/verify/…'],
    [`/api/pages/${'0123456789'.repeat(4)}`, '/api/pages/…'],
    ['/api/eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.c2lnbmF0dXJl', '/api/…'],
    ['/api/pages%0aforged', '/api/…'],
    ['/', '/'],
  ])('should make %s into %s', (url, shown) => {
    expect(loggedPath(url)).toBe(shown)
  })
})

describe('an address in the log', () => {
  it.each([
    ['198.51.100.23', 'full', '198.51.100.23'],
    ['::ffff:198.51.100.23', 'full', '198.51.100.23'],
    ['::ffff:198.51.100.23', 'network', '198.51.100.0'],
    ['2001:db8:1:2:3:4:5:6', 'network', '2001:db8:1::'],
    ['2001:db8::6', 'network', '2001:db8:0::'],
    ['::1', 'network', '0:0:0::'],
    ['198.51.100.23', 'none', undefined],
    [undefined, 'full', undefined],
  ] as const)('should make %s, kept as %s, into %s', (address, keep, shown) => {
    expect(loggedAddress(address, keep)).toBe(shown)
  })
})

describe('the rule of a refusal', () => {
  it.each([
    [{ error: { data: { parameter: 'where' }, name: 'QueryRefused' }, status: 400 }, 'query-where'],
    [{ error: { data: { parameter: 'sent-by-a-client' }, name: 'QueryRefused' }, status: 400 }, 'query-unknown'],
    [{ error: { extensions: { name: 'AuthenticationError' } }, status: 401 }, 'login'],
    [{ error: { name: 'sent-by-a-client' }, status: 400 }, 'bad-request'],
    [{ error: { name: 'constructor' }, status: 413 }, 'too-large'],
    [{ error: undefined, status: 418 }, 'other'],
  ])('should be one of a closed list: %j', ({ error, status }, rule) => {
    expect(refusalRule({ error, status })).toBe(rule)
  })
})

describe('a text in the log', () => {
  it.each([
    ['Failed query: select 1 where "email" = ?\nparams: a@example.org,hunter2\n    at x (y.js:1:1)', 'hunter2'],
    ['E11000 duplicate key error dup key: { email: "hunter2@example.org" }', 'hunter2'],
    [`Unexpected token 'h', "hunter2" is not valid JSON`, 'hunter2'],
    ['connect mongodb://root:hunter2@db:27017', 'hunter2'],
    ['authorization: users API-Key hunter2', 'hunter2'],
    ['cookie eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.hunter2', 'hunter2'],
  ])('should lose its secret: %s', (text, secret) => {
    expect(loggedText(text)).not.toContain(secret)
    expect(loggedText(text)).not.toBe('')
  })

  it('should keep where a fault happened', () => {
    expect(loggedText('Failed query: select 1\nparams: x\n    at run (db.js:1:1)')).toContain('at run (db.js:1:1)')
  })
})
