'use client'

import { useCallback, useState } from 'react'

import { type MatrixFilters, queryOf } from './matrixFilters.js'

type SetFilters = (change: Partial<MatrixFilters>) => void

/** The filters of the view; the address follows them, so that it can be kept or sent. */
export const useMatrixFilters = (initial: MatrixFilters): [MatrixFilters, SetFilters] => {
  const [filters, setFilters] = useState(initial)
  const change = useCallback<SetFilters>(
    (changed) => {
      const next = { ...filters, ...changed }
      setFilters(next)
      window.history.replaceState(null, '', `${window.location.pathname}${queryOf(next)}`)
    },
    [filters],
  )
  return [filters, change]
}
