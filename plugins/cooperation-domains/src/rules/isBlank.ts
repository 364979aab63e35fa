/** Whether a text says nothing. */
export const isBlank = (text: string | null | undefined): boolean => !text || text.trim() === ''
