import { createClient } from '@libsql/client'

import type { NamedFile } from '../media/namedFile.js'

const FILE_NAME = /^(|sizes_.+_)filename$/

/** The files that the rows of the media library name, with their sizes. */
export const mediaOfSqlite = async (file: string): Promise<NamedFile[]> => {
  const client = createClient({ url: `file:${file}` })
  try {
    const { columns, rows } = await client.execute('SELECT * FROM media')
    const names = columns.filter((column) => FILE_NAME.test(column))
    return rows.flatMap((row) =>
      names.flatMap((column) => {
        const name = row[column]
        const size = row[column.replace(/filename$/, 'filesize')]
        if (typeof name !== 'string' || name === '') return []
        return [{ name, ...(typeof size === 'number' && { size }) }]
      }),
    )
  } finally {
    client.close()
  }
}
