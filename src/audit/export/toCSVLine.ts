// A spreadsheet would run such a cell as a formula.
const FORMULA = /^[=+\-@\t\r]/

const toCell = (value: string): string => {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What spreadsheets need to read UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** One line as French and Spanish spreadsheets read it: `;` between cells, formulas made text, CRLF at the end. */
export const toCSVLine = (cells: readonly (number | string | null)[]): string =>
  `${cells.map((cell) => toCell(String(cell ?? ''))).join(';')}\r\n`
