import type { Text } from '../../rules/ruleTypes.js'

export const RELIANCE_TEXTS = {
  amendmentNote: {
    en: 'This amendment acts on “{title}”: the projects are those of that agreement.',
    es: 'Esta enmienda actúa sobre «{title}»: los proyectos son los de ese convenio.',
    fr: 'Cet avenant agit sur « {title} » : les projets sont ceux de cette convention.',
  },
  askAgain: { en: 'Try again', es: 'Intentar de nuevo', fr: 'Réessayer' },
  asPublished: {
    en: 'Judged by the published version: what is changed here counts once it is published.',
    es: 'Según la versión publicada: lo que se cambia aquí cuenta cuando se publique.',
    fr: 'D’après la version publiée : ce qui est modifié ici compte une fois publié.',
  },
  expiring: {
    en: 'It ends on {day}: plan an amendment.',
    es: 'Termina el {day}: prevea una enmienda.',
    fr: 'Elle prend fin le {day} : prévoir un avenant.',
  },
  heading: { en: 'Standing', es: 'Situación', fr: 'Situation' },
  hide: { en: 'Hide the projects', es: 'Ocultar los proyectos', fr: 'Masquer les projets' },
  loading: { en: 'Looking up the standing…', es: 'Buscando la situación…', fr: 'Recherche de la situation…' },
  losesNothing: {
    en: 'If it ended today, no published project would lose its cover.',
    es: 'Si terminara hoy, ningún proyecto publicado perdería su cobertura.',
    fr: 'Si elle prenait fin aujourd’hui, aucun projet publié ne perdrait sa couverture.',
  },
  losesOne: {
    en: 'If it ended today, 1 published project would lose its cover.',
    es: 'Si terminara hoy, 1 proyecto publicado perdería su cobertura.',
    fr: 'Si elle prenait fin aujourd’hui, 1 projet publié perdrait sa couverture.',
  },
  losesSeveral: {
    en: 'If it ended today, {count} published projects would lose their cover.',
    es: 'Si terminara hoy, {count} proyectos publicados perderían su cobertura.',
    fr: 'Si elle prenait fin aujourd’hui, {count} projets publiés perdraient leur couverture.',
  },
  lost: { en: 'Would be lost', es: 'Se perdería', fr: 'Serait perdu' },
  project: { en: 'Project', es: 'Proyecto', fr: 'Projet' },
  projects: {
    en: 'Published projects that rest on it',
    es: 'Proyectos publicados que se apoyan en él',
    fr: 'Projets publiés qui reposent sur elle',
  },
  refused: {
    en: 'The standing could not be looked up.',
    es: 'No se pudo consultar la situación.',
    fr: 'La situation n’a pas pu être trouvée.',
  },
  restNothing: {
    en: 'No published project rests on it.',
    es: 'Ningún proyecto publicado se apoya en él.',
    fr: 'Aucun projet publié ne repose sur elle.',
  },
  restOne: {
    en: '1 published project rests on it.',
    es: '1 proyecto publicado se apoya en él.',
    fr: '1 projet publié repose sur elle.',
  },
  restSeveral: {
    en: '{count} published projects rest on it.',
    es: '{count} proyectos publicados se apoyan en él.',
    fr: '{count} projets publiés reposent sur elle.',
  },
  show: { en: 'Show the projects', es: 'Ver los proyectos', fr: 'Voir les projets' },
  staysCovered: { en: 'nothing', es: 'nada', fr: 'rien' },
  unsaved: {
    en: 'Save the agreement to see where it stands.',
    es: 'Guarde el convenio para ver su situación.',
    fr: 'Enregistrez la convention pour voir où elle en est.',
  },
  with: { en: 'Covers', es: 'Cubre', fr: 'Couvre' },
} satisfies Record<string, Text>
