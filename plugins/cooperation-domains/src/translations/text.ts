import type { Language, Text } from '../rules/ruleTypes.js'

/** The language of the panel that texts are written in; French where there is none. */
export const languageOf = (language: string): Language => (language === 'en' || language === 'es' ? language : 'fr')

export const inLanguage = (text: Text, language: string): string => text[languageOf(language)]
