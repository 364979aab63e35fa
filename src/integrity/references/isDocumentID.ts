const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const OBJECT_ID = /^[0-9a-f]{24}$/

/** Whether a value has the form of this database's document ids; both databases write them in small letters. */
export const isDocumentID = (databaseName: string, value: unknown): value is string =>
  typeof value === 'string' && (databaseName === 'sqlite' ? UUID : OBJECT_ID).test(value)
