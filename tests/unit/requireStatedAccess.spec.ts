import type { CollectionConfig, Config } from 'payload'

import { describe, expect, it } from 'vitest'

import { requireStatedAccess } from '../../src/access/requireStatedAccess.js'

const open = () => true

const access = { create: open, delete: open, read: open, readVersions: open, update: open }

const configOf = (...collections: CollectionConfig[]): Config => ({ collections, db: {} as never, secret: '' })

describe('stated access', () => {
  it('should let a configuration start that states every operation', () => {
    const config = configOf({ access, fields: [], slug: 'notes' })
    expect(requireStatedAccess(config)).toBe(config)
  })

  it.each(Object.keys(access))('should stop the start when %s is not stated, and name it', (operation) => {
    const { [operation as keyof typeof access]: _left, ...rest } = access
    expect(() => requireStatedAccess(configOf({ access: rest, fields: [], slug: 'notes' }))).toThrow(
      `notes (${operation})`,
    )
  })

  it('should ask for unlock where accounts are kept', () => {
    expect(() => requireStatedAccess(configOf({ access, auth: true, fields: [], slug: 'people' }))).toThrow(
      'people (unlock)',
    )
  })

  it('should ask the same of globals', () => {
    const config = { ...configOf(), globals: [{ access: { read: open }, fields: [], slug: 'city' }] }
    expect(() => requireStatedAccess(config)).toThrow('city (readVersions, update)')
  })
})
