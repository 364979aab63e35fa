'use client'

import type { ReactNode } from 'react'

import { useId } from 'react'

import './controls.css'

type SelectBoxProps = {
  /** What choosing nothing is called. */
  empty: string
  label: string
  onChange: (value: string) => void
  options: { label: string; value: string }[]
  value: string
}

/** A labelled list to choose one of, or nothing. */
export const SelectBox = ({ empty, label, onChange, options, value }: SelectBoxProps): ReactNode => {
  const id = useId()
  return (
    <div className="coop-control">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        value={value}
      >
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
