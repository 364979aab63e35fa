import type { SanitizedConfig } from 'payload'

import type { Trouble } from '../../database/trouble/troubleOf.js'

import { HttpError } from '../errors/HttpError.js'
import { languageOf } from './languageOf.js'
import { statusOfTrouble, wordsOfTrouble } from './words.js'

/** What a handler of ours throws where the database was in trouble; the client may try again. */
export class TroubleError extends HttpError {
  constructor({ config, headers, trouble }: { config: SanitizedConfig; headers: Headers; trouble: Trouble }) {
    super(statusOfTrouble(trouble), wordsOfTrouble(trouble, languageOf({ config, headers })))
  }
}
