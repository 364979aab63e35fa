// A spreadsheet would run such a cell as a formula.
const FORMULA = /^[=+\-@\t\r]/

const cellOf = (value: string): string => {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Rows as a CSV text that French and Spanish spreadsheets open as it is: `;` between cells, CRLF, UTF-8 mark first.
 * A cell that would be taken for a formula gets an apostrophe before it.
 */
export const toCSV = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(';')).join('\r\n')}\r\n`
