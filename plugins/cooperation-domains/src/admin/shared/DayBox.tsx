'use client'

import type { ReactNode } from 'react'

import { useId } from 'react'

import './controls.css'

type DayBoxProps = {
  label: string
  /** Gets a whole day, or nothing. */
  onChange: (day: string) => void
  value: string
}

/** A labelled day; the browser’s own calendar and keyboard. */
export const DayBox = ({ label, onChange, value }: DayBoxProps): ReactNode => {
  const id = useId()
  return (
    <div className="coop-control">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        max="9999-12-31"
        min="1900-01-01"
        onChange={(event) => {
          if (event.target.validity.valid) onChange(event.target.value)
        }}
        type="date"
        value={value}
      />
    </div>
  )
}
