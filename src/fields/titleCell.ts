/** Shows the French title in lists where there is no translation yet. */
export const TITLE_CELL = '/src/admin/components/TitleCell.tsx#TitleCell'
