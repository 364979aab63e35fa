import type { Severity, Text } from '../../rules/ruleTypes.js'

export const PANEL_TEXTS = {
  askAgain: { en: 'Check again', es: 'Comprobar de nuevo', fr: 'Vérifier à nouveau' },
  caption: {
    en: 'Cover of each partner in each domain, judged on {day}',
    es: 'Cobertura de cada socio en cada ámbito, a {day}',
    fr: 'Couverture de chaque partenaire dans chaque domaine, au {day}',
  },
  checking: { en: 'Checking the cover…', es: 'Comprobando la cobertura…', fr: 'Vérification de la couverture…' },
  coveredAll: {
    en: 'Every partner is covered in every domain ({total} out of {total}).',
    es: 'Cada socio está cubierto en cada ámbito ({total} de {total}).',
    fr: 'Chaque partenaire est couvert dans chaque domaine ({total} sur {total}).',
  },
  coveredSome: {
    en: 'Pairs of partner and domain covered: {covered} of {total}.',
    es: 'Pares de socio y ámbito cubiertos: {covered} de {total}.',
    fr: 'Couples partenaire-domaine couverts : {covered} sur {total}.',
  },
  empty: {
    en: 'Add a partner and a domain to see which agreements cover the project.',
    es: 'Añada un socio y un ámbito para ver qué convenios cubren el proyecto.',
    fr: 'Ajoutez un partenaire et un domaine pour voir quelles conventions couvrent le projet.',
  },
  exempt: {
    en: 'The project rests on another legal basis: no agreement is needed.',
    es: 'El proyecto se apoya en otra base jurídica: no hace falta ningún convenio.',
    fr: 'Le projet repose sur une autre base juridique : aucune convention n’est exigée.',
  },
  findings: { en: 'Points to look at', es: 'Puntos por revisar', fr: 'Points à voir' },
  goToField: { en: 'Go to the field', es: 'Ir al campo', fr: 'Aller au champ' },
  heading: { en: 'Cover', es: 'Cobertura', fr: 'Couverture' },
  hide: { en: 'Hide the detail', es: 'Ocultar el detalle', fr: 'Masquer le détail' },
  moreFindings: {
    en: 'Show the other points ({count})',
    es: 'Ver los demás puntos ({count})',
    fr: 'Voir les autres points ({count})',
  },
  noFinding: {
    en: 'Nothing stands in the way of publishing.',
    es: 'Nada impide publicar.',
    fr: 'Rien ne s’oppose à la publication.',
  },
  notConcerned: { en: 'not concerned', es: 'no afectado', fr: 'non concerné' },
  partner: { en: 'Partner', es: 'Socio', fr: 'Partenaire' },
  refused: {
    en: 'The cover could not be checked.',
    es: 'No se pudo comprobar la cobertura.',
    fr: 'La couverture n’a pas pu être vérifiée.',
  },
  show: { en: 'Show the detail', es: 'Ver el detalle', fr: 'Voir le détail' },
  source: { en: 'Source: {source}', es: 'Fuente: {source}', fr: 'Source : {source}' },
  why: { en: 'Why?', es: '¿Por qué?', fr: 'Pourquoi ?' },
  whyOf: {
    en: 'Why? Rule {rule}',
    es: '¿Por qué? Regla {rule}',
    fr: 'Pourquoi ? Règle {rule}',
  },
} satisfies Record<string, Text>

type Counted = { many: Text; one: Text }

export const SEVERITY_TEXTS: Record<Severity, Text> = {
  block: { en: 'Blocks publishing', es: 'Impide publicar', fr: 'Bloque la publication' },
  information: { en: 'Information', es: 'Información', fr: 'Information' },
  warning: { en: 'Warning', es: 'Advertencia', fr: 'Avertissement' },
}

/** How many findings of each kind there are, in the summary. */
export const SEVERITY_COUNTS: Record<Severity, Counted> = {
  block: {
    many: { en: '{count} blocking points', es: '{count} puntos bloqueantes', fr: '{count} points bloquants' },
    one: { en: '1 blocking point', es: '1 punto bloqueante', fr: '1 point bloquant' },
  },
  information: {
    many: { en: '{count} notes', es: '{count} informaciones', fr: '{count} informations' },
    one: { en: '1 note', es: '1 información', fr: '1 information' },
  },
  warning: {
    many: { en: '{count} warnings', es: '{count} advertencias', fr: '{count} avertissements' },
    one: { en: '1 warning', es: '1 advertencia', fr: '1 avertissement' },
  },
}
