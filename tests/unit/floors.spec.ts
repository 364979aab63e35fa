import { readFile } from 'node:fs/promises'

import { describe, expect, it } from 'vitest'

import { compareVersions, floorProblems } from '../../scripts/check-floors.mjs'

type Entry = { floors: string[]; name: string; reason: string }
type Floors = { absent: { name: string; reason: string }[]; images: Entry[]; packages: Entry[] }
type Lock = { packages: Record<string, { version: string }> }

const compose = await readFile('docker-compose.yml', 'utf8')
const floors = JSON.parse(await readFile('scripts/floors.json', 'utf8')) as Floors
const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock

/** What is told when one package of the lock file has this version. */
const problemsWith = (path: string, version: string): string[] =>
  floorProblems({ compose, floors, lock: { packages: { ...lock.packages, [path]: { version } } } })

/** The version just before. */
const before = (version: string): string => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (patch > 0) return [major, minor, patch - 1].join('.')
  return minor > 0 ? [major, minor - 1, 99].join('.') : [major - 1, 99, 99].join('.')
}

describe('the floors of the lock file', () => {
  it('should all be kept by what is installed', () => {
    expect(floorProblems({ compose, floors, lock })).toEqual([])
  })

  it.each(floors.packages.flatMap(({ floors: lowest, name, reason }) => lowest.map((floor) => [name, floor, reason])))(
    'should refuse %s before %s, wherever it stands in the tree',
    (name = '', floor = '', reason = '') => {
      const nested = `node_modules/somewhere/node_modules/${name}`
      expect(problemsWith(nested, floor).filter((problem) => !problem.startsWith('payload and'))).toEqual([])
      for (const version of [before(floor), `${floor}-rc.1`, '0.0.1']) {
        const [problem] = problemsWith(nested, version)
        expect(problem).toContain(nested)
        expect(problem).toContain(version)
        expect(problem).toContain(reason)
      }
    },
  )

  it.each(floors.absent.map(({ name }) => name))('should refuse %s altogether', (name) => {
    expect(problemsWith(`node_modules/${name}`, '999.0.0')).toHaveLength(1)
  })

  it('should refuse parts of Payload of another version', () => {
    expect(problemsWith('node_modules/@payloadcms/ui', '3.91.0')).toEqual([
      expect.stringContaining('must be one version'),
    ])
  })

  it('should refuse an image that is too old or says no version', () => {
    for (const version of ['8.0.16', '7.0.27', '5.0.31', 'latest', '8']) {
      const changed = compose.replace(/image: mongo:\S+/, `image: mongo:${version}`)
      expect(floorProblems({ compose: changed, floors, lock })).toEqual([expect.stringContaining(version)])
    }
    const good = compose.replace(/image: mongo:\S+/, 'image: mongo:7.0.28')
    expect(floorProblems({ compose: good, floors, lock })).toEqual([])
  })

  it('should name a reason for each', () => {
    for (const { reason } of [...floors.packages, ...floors.absent, ...floors.images])
      expect(reason.length).toBeGreaterThan(10)
  })

  it('should order versions by number, a candidate before its release', () => {
    expect(compareVersions('10.0.0', '9.9.9')).toBeGreaterThan(0)
    expect(compareVersions('1.2.3-rc.1', '1.2.3')).toBeLessThan(0)
    expect(compareVersions('1.2.3+build', '1.2.3')).toBe(0)
  })
})
