import type { Text } from '../../rules/ruleTypes.js'

export const ATTENTION_TEXTS = {
  askAgain: { en: 'Try again', es: 'Intentar de nuevo', fr: 'Réessayer' },
  blocked: { en: 'Publications blocked', es: 'Publicaciones bloqueadas', fr: 'Publications bloquées' },
  blockedHint: {
    en: 'Drafts that no agreement covers yet.',
    es: 'Borradores que ningún convenio cubre todavía.',
    fr: 'Des brouillons qu’aucune convention ne couvre encore.',
  },
  empty: {
    en: 'Nothing to deal with: every published project is covered, and no agreement ends soon. Well done!',
    es: 'Nada pendiente: todos los proyectos publicados están cubiertos y ningún convenio vence pronto. ¡Bravo!',
    fr: 'Rien à traiter : tous les projets publiés sont couverts et aucune convention n’expire bientôt. Bravo !',
  },
  expiring: {
    en: 'Agreements that end soon',
    es: 'Convenios que vencen pronto',
    fr: 'Conventions qui expirent bientôt',
  },
  expiringHint: { en: 'Plan an amendment.', es: 'Prevea una enmienda.', fr: 'Prévoir un avenant.' },
  heading: { en: 'To deal with', es: 'Pendiente', fr: 'À traiter' },
  loading: {
    en: 'Looking for what needs care…',
    es: 'Buscando lo pendiente…',
    fr: 'Recherche de ce qui est à traiter…',
  },
  lost: { en: 'Projects without cover', es: 'Proyectos sin cobertura', fr: 'Projets sans couverture' },
  lostHint: {
    en: 'Published projects that no agreement covers any more, or not yet.',
    es: 'Proyectos publicados que ningún convenio cubre ya, o todavía no.',
    fr: 'Des projets publiés qu’aucune convention ne couvre plus, ou pas encore.',
  },
  more: { en: 'Show the {count} others', es: 'Ver los otros {count}', fr: 'Voir les {count} autres' },
  oneMore: { en: 'Show the other one', es: 'Ver el otro', fr: 'Voir l’autre' },
  pair: {
    en: '{partner} – {domain}: {state}',
    es: '{partner} – {domain}: {state}',
    fr: '{partner} – {domain} : {state}',
  },
  refused: {
    en: 'What needs care could not be looked up.',
    es: 'No se pudo consultar lo pendiente.',
    fr: 'Ce qui est à traiter n’a pas pu être trouvé.',
  },
  restNone: { en: 'no project', es: 'ningún proyecto', fr: 'aucun projet' },
  restOne: { en: '1 project', es: '1 proyecto', fr: '1 projet' },
  restSeveral: { en: '{count} projects', es: '{count} proyectos', fr: '{count} projets' },
  rests: { en: 'ends on {day} · {projects}', es: 'vence el {day} · {projects}', fr: 'prend fin le {day} · {projects}' },
  signed: { en: 'signed on {day}', es: 'firmado el {day}', fr: 'signée le {day}' },
  toMatrix: { en: 'See the whole cover', es: 'Ver toda la cobertura', fr: 'Voir toute la couverture' },
  unsent: { en: 'Signed, not sent', es: 'Firmados sin transmitir', fr: 'Signées, non transmises' },
  unsentHint: {
    en: 'They cover nothing until they are sent to the State’s representative.',
    es: 'No cubren nada hasta que se transmiten al representante del Estado.',
    fr: 'Elles ne couvrent rien tant qu’elles ne sont pas transmises au représentant de l’État.',
  },
} satisfies Record<string, Text>
