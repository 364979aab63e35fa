type CallArgs = { body?: unknown; method?: 'DELETE' | 'GET' | 'POST'; url: string }

/** An answer of the server, or its reason for none; `undefined` when it cannot be reached. */
export type Reply<Answer> = { answer: Answer } | { reason: string | undefined }

const reasonIn = (body: unknown): string | undefined => {
  const { errors } = (body ?? {}) as { errors?: { message?: unknown }[] }
  const message = errors?.[0]?.message
  return typeof message === 'string' ? message : undefined
}

/** Asks the server about accounts, as the account at work. Never rejects. */
export const callAccounts = async <Answer>({ body, method = 'GET', url }: CallArgs): Promise<Reply<Answer>> => {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const answer: unknown = await response.json()
    return response.ok ? { answer: answer as Answer } : { reason: reasonIn(answer) }
  } catch {
    return { reason: undefined }
  }
}
