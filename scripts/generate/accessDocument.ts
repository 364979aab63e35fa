import { type AccessTable, COLLECTION_COLUMNS, GLOBAL_COLUMNS, type Row } from './accessTable.js'

const table = (rows: Row[], columns: readonly string[]): string =>
  [
    `| | role | ${columns.join(' | ')} |`,
    `|---|---|${columns.map(() => '---').join('|')}|`,
    ...rows.map(({ cells, role, slug }, index) => {
      const name = rows[index - 1]?.slug === slug ? '' : `\`${slug}\``
      return `| ${name} | ${role} | ${columns.map((column) => cells[column]).join(' | ')} |`
    }),
  ].join('\n')

/** The access table as a page of the documentation. */
export const accessDocument = ({ collections, globals }: AccessTable): string => `# Who may do what

Made by \`npm run generate\` from the access functions themselves; do not edit. A contract test asks every cell over HTTP, on both databases.

- *anonymous*: a request without credentials. *reader*: the API key of a website. *translator*: writes only the languages of the account.
- *read drafts*: what is not published, and files whose visibility is internal; a reader asks for it with \`draft=true\`.
- *own*: only the account's own document. *own languages*: only with \`locale\` set to a language of the account. *–*: there is no such operation.
- Fields have rules of their own on top: internal notes are for staff, and what all languages share is for editors.

## Collections

${table(collections, COLLECTION_COLUMNS)}

## Globals

${table(globals, GLOBAL_COLUMNS)}
`
