import { createClient } from '@libsql/client'

const FILE_NAME = /^(|sizes_.+_)filename$/

/** The files that the rows of the media library name. */
export const mediaOfSqlite = async (file: string): Promise<string[]> => {
  const client = createClient({ url: `file:${file}` })
  try {
    const { columns, rows } = await client.execute('SELECT * FROM media')
    const names = columns.filter((column) => FILE_NAME.test(column))
    return rows.flatMap((row) =>
      names.map((column) => row[column]).filter((name): name is string => typeof name === 'string' && name !== ''),
    )
  } finally {
    client.close()
  }
}
