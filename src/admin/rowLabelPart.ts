import type { Option } from 'payload'

/** One thing told about a row in its heading: a text, a number, a day, an option's label, or the title of what it points to. */
export type RowLabelPart = {
  name: string
  /** Written as a day in the panel's language. */
  isDay?: boolean
  /** Shows the label of the option instead of its value. */
  options?: Option[]
  /** Collection a relationship field points to. */
  relationTo?: string
  /** Field of that collection that names its documents. */
  titleField?: string
  /** Follows the value, e.g. ` %`. */
  unit?: string
}
