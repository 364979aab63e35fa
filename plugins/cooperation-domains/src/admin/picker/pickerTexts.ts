import type { Text } from '../../rules/ruleTypes.js'

export const PICKER_TEXTS = {
  chosen: { en: '{title} is chosen.', es: '{title} está elegido.', fr: '{title} est choisi.' },
  cover: { en: 'With the chosen partners', es: 'Con los socios elegidos', fr: 'Avec les partenaires choisis' },
  coveredBy: {
    en: '{partner}: covered by {conventions}',
    es: '{partner}: cubierto por {conventions}',
    fr: '{partner} : couvert par {conventions}',
  },
  deprecated: { en: '{title} (deprecated)', es: '{title} (retirado)', fr: '{title} (retiré)' },
  guidance: {
    en: 'Type to search, arrows to move, Enter to choose, Escape to close.',
    es: 'Escriba para buscar, flechas para moverse, Intro para elegir, Escape para cerrar.',
    fr: 'Tapez pour chercher, flèches pour se déplacer, Entrée pour choisir, Échap pour fermer.',
  },
  none: { en: 'No domain matches.', es: 'Ningún ámbito corresponde.', fr: 'Aucun domaine ne correspond.' },
  notCovered: { en: '{partner}: {state}', es: '{partner}: {state}', fr: '{partner} : {state}' },
  otherThemes: { en: 'Other domains', es: 'Otros ámbitos', fr: 'Autres domaines' },
  placeholder: { en: 'Choose a domain', es: 'Elija un ámbito', fr: 'Choisir un domaine' },
  results: { en: 'Domains found: {count}.', es: 'Ámbitos encontrados: {count}.', fr: 'Domaines trouvés : {count}.' },
} satisfies Record<string, Text>
