/** A message without the names of fields, types or values that the reader did not name. */
export const withoutSuggestions = (message: string): string => message.replace(/\s*Did you mean\b[^]*$/, '')
