/** What the server said: an answer, the reasons why it gave none, or nothing at all. */
export type Reply<Answer> =
  { answer: Answer; kind: 'answered' } | { kind: 'refused'; reasons: string[] } | { kind: 'unreachable' }

type AskServerArgs = {
  /** Sent as JSON with POST; without it the question is a GET. */
  body?: string | undefined
  signal: AbortSignal
  url: string
}

const reasonsIn = (answer: unknown): string[] => {
  const { errors } = (answer ?? {}) as { errors?: { message?: unknown }[] }
  return (errors ?? []).flatMap(({ message }) => (typeof message === 'string' ? [message] : []))
}

/** Asks an endpoint as the account at work. Rejects only when `signal` aborts. */
export const askServer = async <Answer>({ body, signal, url }: AskServerArgs): Promise<Reply<Answer>> => {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      signal,
      ...(body !== undefined && { body, headers: { 'content-type': 'application/json' }, method: 'POST' }),
    })
    const answer: unknown = await response.json()
    return response.ok
      ? { answer: answer as Answer, kind: 'answered' }
      : { kind: 'refused', reasons: reasonsIn(answer) }
  } catch (error) {
    if (signal.aborted) throw error
    return { kind: 'unreachable' }
  }
}
