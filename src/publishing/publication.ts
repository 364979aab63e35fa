import type { PayloadRequest } from 'payload'

/**
 * What a write asks for, in terms of the public: `publish` and `unpublish` concern the request's locale alone,
 * `save` names no status and leaves the public one as it is, `draft` never touches what the public reads.
 */
export type Intent = 'draft' | 'publish' | 'publishAll' | 'restore' | 'save' | 'unpublish' | 'unpublishAll'

export type Publication = {
  intent: Intent
  isAutosave: boolean
  isDuplicate: boolean
  /** The body as it was sent, before Payload filled it up from the stored document. */
  submitted: Record<string, unknown>
}

type Publications = Record<string, Publication>

const NONE: Publication = { intent: 'save', isAutosave: false, isDuplicate: false, submitted: {} }

/** The publication of the running operation on a collection, as `notePublication` found it. */
export const publicationOf = (req: Pick<PayloadRequest, 'context'>, collection: string): Publication =>
  (req.context.publication as Publications | undefined)?.[collection] ?? NONE

export const isPublicationNoted = (req: Pick<PayloadRequest, 'context'>, collection: string): boolean =>
  (req.context.publication as Publications | undefined)?.[collection] !== undefined

/** A new object each time, so that a nested operation with a copied context never speaks for its caller. */
export const rememberPublication = (
  req: Pick<PayloadRequest, 'context'>,
  collection: string,
  publication: Publication,
): void => {
  req.context.publication = { ...(req.context.publication as Publications | undefined), [collection]: publication }
}
