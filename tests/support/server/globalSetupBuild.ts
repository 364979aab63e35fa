import { build } from '../../../scripts/build.mjs'

/** What the tests start is what the sources say: builds whatever is stale before the first test. */
export default async function setup(): Promise<void> {
  await build({ admin: true })
}
