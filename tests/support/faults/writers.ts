import { randomUUID } from 'node:crypto'

/** What the server acknowledged last of one document, and what was sent since: without an answer it may have been stored. */
export type Acknowledged = { id: string; note: string; sentSince: string[] }

export type Refusal = { status: number; text: string }

export type Writers = {
  acknowledged: Map<string, Acknowledged>
  refusals: Refusal[]
  /** Ends when every writer has ended. */
  stop: () => Promise<void>
  /** How many writes were answered with 2xx. */
  successes: () => number
}

const ROWS = 3

/** What each save of a writer holds: found in part, it would be half a document. */
const contentOf = (note: string) => ({
  country: 'CU',
  externalIds: Array.from({ length: ROWS }, (_, index) => ({ scheme: 'wikidata', value: `${note}-${String(index)}` })),
  internalNotes: note,
  name: `Ville ${note}`,
  timeline: Array.from({ length: ROWS }, () => ({ date: '2001-01-01', title: note })),
})

/** Whether a stored document is one whole save. */
export const isWhole = (doc: any): boolean =>
  doc.name === `Ville ${String(doc.internalNotes)}` &&
  doc.timeline?.length === ROWS &&
  doc.timeline.every((row: any) => row.title === doc.internalNotes) &&
  doc.externalIds?.length === ROWS &&
  doc.externalIds.every((row: any, index: number) => row.value === `${String(doc.internalNotes)}-${String(index)}`)

/** Parallel writers that create a document and change it, over and over, and note what the server acknowledged. */
export const startWriters = ({
  baseURL,
  count = 6,
  headers,
}: {
  baseURL: string
  count?: number
  headers: Record<string, string>
}): Writers => {
  const acknowledged = new Map<string, Acknowledged>()
  const refusals: Refusal[] = []
  const state = { isStopped: false, successes: 0 }

  const send = async (method: string, path: string, changed?: string): Promise<string | undefined> => {
    const note = randomUUID()
    if (changed !== undefined) acknowledged.get(changed)?.sentSince.push(note)
    try {
      const response = await fetch(`${baseURL}${path}`, {
        body: JSON.stringify(contentOf(note)),
        headers: { 'content-type': 'application/json', ...headers },
        method,
      })
      const text = await response.text()
      if (!response.ok) {
        refusals.push({ status: response.status, text })
        return undefined
      }
      const { doc } = JSON.parse(text) as { doc: { id: string } }
      state.successes += 1
      acknowledged.set(doc.id, { id: doc.id, note, sentSince: [] })
      return doc.id
    } catch {
      // No answer is no acknowledgement.
      return undefined
    }
  }

  const write = async (): Promise<void> => {
    while (!state.isStopped) {
      const id = await send('POST', '/api/partner-cities')
      if (id === undefined) await new Promise((resolve) => setTimeout(resolve, 50))
      else
        for (let change = 0; change < 2 && !state.isStopped; change += 1)
          await send('PATCH', `/api/partner-cities/${id}`, id)
    }
  }

  const all = Promise.all(Array.from({ length: count }, write))
  return {
    acknowledged,
    refusals,
    stop: async () => {
      state.isStopped = true
      await all
    },
    successes: () => state.successes,
  }
}

/** Whether a stored document is the last acknowledged change, or one sent after it. */
export const isKept = ({ note, sentSince }: Acknowledged, stored: any): boolean =>
  [note, ...sentSince].includes(String(stored?.internalNotes))
