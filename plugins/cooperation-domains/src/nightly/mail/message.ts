/** What a message says, before it has a form. Links are addresses of the panel; null: none is known. */
export type Message = {
  opening: string
  reason: string
  runLink: string | null
  sections: {
    heading: string
    items: { lines: string[]; link: string | null; project: string }[]
    /** Projects that the list leaves out. */
    more: number
  }[]
  subject: string
  totals: string
}

export const moreText = (more: number): string => (more > 1 ? `… et ${more} autres projets.` : '… et un autre projet.')

export const countOf = ({ items, more }: Message['sections'][number]): number => items.length + more
