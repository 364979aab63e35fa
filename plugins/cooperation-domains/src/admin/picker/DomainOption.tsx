'use client'

import type { HTMLAttributes, ReactNode, Ref } from 'react'

import type { DomainOptionData } from './domainGroups.js'

import { CoverLines } from './CoverLines.js'

type DomainOptionProps = {
  data: DomainOptionData
  innerProps: HTMLAttributes<HTMLDivElement>
  innerRef: Ref<HTMLDivElement>
  isFocused: boolean
  isSelected: boolean
}

/** A domain in the list of the picker, with what covers it. */
export const DomainOption = ({ data, innerProps, innerRef, isFocused, isSelected }: DomainOptionProps): ReactNode => {
  const look = [
    'rs__option',
    'coop-domain',
    ...(isFocused ? ['rs__option--is-focused'] : []),
    ...(isSelected ? ['rs__option--is-selected'] : []),
  ]
  return (
    <div {...innerProps} aria-selected={isSelected} className={look.join(' ')} ref={innerRef} role="option">
      <span>{data.label}</span>
      <CoverLines cells={data.cells} />
    </div>
  )
}
