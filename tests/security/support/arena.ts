import { Writable } from 'node:stream'

import type { SanitizedCollectionConfig } from 'payload'

import { bootApp, type DatabaseKind, type TestApp } from '../../support/app/bootApp.js'
import { createRecorder, type Recorder } from './ask.js'
import { buildWithout, takeOutOfApp } from './buildWithout.js'
import { createCanaryBook, type CanaryBook } from './canaryBook.js'
import { countEverything } from './counts.js'
import { fillWorld, type Documents } from './fillWorld.js'
import { type GuardName, GUARDS } from './guards.js'
import { watchProcess } from './watchProcess.js'

export type Arena = Recorder & {
  app: TestApp
  book: CanaryBook
  close: () => Promise<void>
  collections: SanitizedCollectionConfig[]
  counts: () => Promise<string>
  documents: Documents
  kind: DatabaseKind
  /** Everything the application has logged. */
  log: string[]
  /** After how many problems a check may stop. */
  patience: number
  /** What nobody caught since the last time it was asked. */
  strays: () => string[]
}

/** Settings of the application that is attacked. */
const SETTINGS = { LOG_LEVEL: 'debug' }

/** The real application on one database, full of canaries, with everything it answers and logs looked through; without guards where they are named. */
export const bootArena = async (kind: DatabaseKind, without: GuardName[] = []): Promise<Arena> => {
  const guards = without.map((name) => GUARDS[name])
  const watch = watchProcess()
  const book = createCanaryBook()
  const log: string[] = []
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      log.push(chunk.toString('utf8'))
      done()
    },
  })
  const build = buildWithout(guards)
  const app = await bootApp({
    build: async (settings) => {
      const config = await build(settings)
      const { options } = config.logger as { options: object }
      return Object.assign(config, { logger: { destination, options } })
    },
    change: (express) => takeOutOfApp(express, guards),
    env: SETTINGS,
    kind,
  })
  const documents = await fillWorld({ app, book })
  return {
    ...createRecorder({ app, book }),
    app,
    book,
    close: async () => {
      await app.close()
      watch.end()
    },
    collections: app.config.collections,
    counts: () => countEverything(app),
    documents,
    kind,
    log,
    patience: without.length > 0 ? 1 : Infinity,
    strays: watch.strays,
  }
}
