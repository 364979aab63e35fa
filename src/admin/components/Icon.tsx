import { Mark } from './Mark.js'

/** Stands before the breadcrumbs and leads to the dashboard. */
export const Icon = () => <Mark height={18} title="Jumelage" />
