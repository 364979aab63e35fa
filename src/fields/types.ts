/** A text shown to editors in the three languages of the admin panel. */
export type AdminText = { en: string; es: string; fr: string }
