import { readFile } from 'node:fs/promises'

import type { Payload } from 'payload'
import type { Registry } from 'prom-client'

import { Gauge } from 'prom-client'

type Package = { dependencies?: Record<string, string>; version?: string }

/** Which versions run, as labels of a metric that is always 1. */
export const sayBuild = async ({ payload, registry }: { payload: Payload; registry: Registry }): Promise<void> => {
  const { dependencies, version } = JSON.parse(await readFile('package.json', 'utf8')) as Package
  const labels = {
    database: payload.db.name === 'sqlite' ? 'sqlite' : 'mongodb',
    node: process.version,
    payload: dependencies?.payload ?? '',
    version: version ?? '',
  }
  new Gauge({
    help: 'Which versions run; always 1.',
    labelNames: Object.keys(labels),
    name: 'jumelage_build_info',
    registers: [registry],
  }).set(labels, 1)
}
