// Fails when a package of the lock file, or an image, is older than the version in which a published fault was mended.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const read = (file) => readFileSync(resolve(import.meta.dirname, '..', file), 'utf8')

/** Negative when `a` is the older one; a version with a suffix comes before the one without. */
export const compareVersions = (a, b) => {
  const [left, right] = [a, b].map((version) => version.split('+')[0].split('-'))
  const numbers = (text) => text.split('.').map(Number)
  const [x, y] = [numbers(left[0]), numbers(right[0])]
  for (let index = 0; index < 3; index += 1) {
    const difference = (x[index] ?? 0) - (y[index] ?? 0)
    if (difference !== 0) return difference
  }
  return Number(left.length === 1) - Number(right.length === 1)
}

const majorOf = (version) => version.split('.')[0]

/** Of several lines that are mended each, a version must reach the floor of its own; beyond the highest all are good. */
const isGood = (version, floors) => {
  const highest = floors.toSorted(compareVersions).at(-1)
  const own = floors.find((floor) => majorOf(floor) === majorOf(version))
  return compareVersions(version, own ?? highest) >= 0
}

const nameOf = (path) => path.split('node_modules/').at(-1)

/** One line for each fault: what is too old, from which version it is good, and why. */
export const floorProblems = ({ compose, floors, lock }) => {
  const installed = Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { name, version }]) => ({ name: name ?? nameOf(path), path, version }))
  const tooOld = floors.packages.flatMap(({ floors: lowest, name, reason }) =>
    installed
      .filter((one) => one.name === name && !isGood(one.version, lowest))
      .map(({ path, version }) => `${path} is ${version}, good from ${lowest.join(' or ')} (${reason})`),
  )
  const unwanted = floors.absent.flatMap(({ name, reason }) =>
    installed.filter((one) => one.name === name).map(({ path }) => `${path} must not be there (${reason})`),
  )
  const together = installed.filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'))
  const versions = [...new Set(together.map(({ version }) => version))]
  const mixed = versions.length > 1 ? [`payload and @payloadcms/* must be one version, not ${versions.join(', ')}`] : []
  const images = floors.images.flatMap(({ floors: lowest, name, reason }) =>
    [...compose.matchAll(new RegExp(`image: ${name}:(\\S+)`, 'g'))]
      .filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version) || !isGood(version, lowest))
      .map(([, version]) => `the image ${name} is ${version}, good from ${lowest.join(' or ')} (${reason})`),
  )
  return [...tooOld, ...unwanted, ...mixed, ...images]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = floorProblems({
    compose: read('docker-compose.yml'),
    floors: JSON.parse(read('scripts/floors.json')),
    lock: JSON.parse(read('package-lock.json')),
  })
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exit(1)
}
