const ENTITIES: Record<string, string> = { '"': '&quot;', '&': '&amp;', "'": '&#39;', '<': '&lt;', '>': '&gt;' }

/** Text as it stands in HTML, between tags and in quoted attributes. */
export const escapeHTML = (text: string): string => text.replace(/["&'<>]/g, (character) => ENTITIES[character] ?? '')
