'use client'

import { useCallback, useEffect, useState } from 'react'

import { askServer, type Reply } from './askServer.js'

export type Asked<Answer> = {
  /** The last one there was, while a new one is on its way or could not be had. */
  answer: Answer | undefined
  askAgain: () => void
  isLoading: boolean
  /** Why there is no newer answer; empty where the server gave no reason. */
  problem: { reasons: string[] } | undefined
}

type UseAnswerArgs = {
  body?: string | undefined
  /** Left out: nothing is asked. */
  url: string | undefined
}

/** Asks an endpoint whenever the question changes; an older question never overtakes a newer one. */
export const useAnswer = <Answer>({ body, url }: UseAnswerArgs): Asked<Answer> => {
  const [answer, setAnswer] = useState<Answer>()
  const [isLoading, setLoading] = useState(url !== undefined)
  const [problem, setProblem] = useState<{ reasons: string[] }>()
  const [round, setRound] = useState(0)
  const askAgain = useCallback(() => {
    setRound((count) => count + 1)
  }, [])
  useEffect(() => {
    if (url === undefined) {
      setLoading(false)
      return undefined
    }
    const controller = new AbortController()
    const settle = (reply: Reply<Answer>): void => {
      setLoading(false)
      setProblem(reply.kind === 'answered' ? undefined : { reasons: reply.kind === 'refused' ? reply.reasons : [] })
      if (reply.kind === 'answered') setAnswer(reply.answer)
    }
    setLoading(true)
    askServer<Answer>({ body, signal: controller.signal, url }).then(settle, () => undefined)
    return () => {
      controller.abort()
    }
  }, [body, round, url])
  return { answer, askAgain, isLoading, problem }
}
