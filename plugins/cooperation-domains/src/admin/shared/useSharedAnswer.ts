'use client'

import { useEffect, useState } from 'react'

import { askOnce } from './askOnce.js'

/**
 * The answer of an endpoint that several parts of a page ask alike; undefined while there is none.
 * Without an address nothing is asked.
 */
export const useSharedAnswer = (url: string | undefined): unknown => {
  const [answer, setAnswer] = useState<unknown>()
  useEffect(() => {
    if (url === undefined) {
      setAnswer(undefined)
      return undefined
    }
    let isCurrent = true
    void askOnce(url).then((reply) => {
      if (isCurrent) setAnswer(reply.kind === 'answered' ? reply.answer : undefined)
    })
    return () => {
      isCurrent = false
    }
  }, [url])
  return answer
}
