import type { Text } from '../../rules/ruleTypes.js'

/** R3 to R6: what an agreement must say, who decides it and with whom it is made. */
export const CONVENTION_MESSAGES: Record<string, Text> = {
  'R3.amount': {
    en: 'The agreement “{convention}” is signed but states no forecast amount. Fill it in, with at most two decimals; write 0 if nothing is to be spent.',
    es: 'El convenio «{convention}» está firmado pero no indica ningún importe previsto. Indíquelo, con dos decimales como máximo; escriba 0 si no hay gasto.',
    fr: 'La convention « {convention} » est signée mais n’indique aucun montant prévisionnel. Indiquez-le, avec deux décimales au plus ; écrivez 0 si rien n’est à dépenser.',
  },
  'R3.currency': {
    en: 'The agreement “{convention}” is signed but its amount has no currency. Choose it.',
    es: 'El convenio «{convention}» está firmado pero su importe no tiene moneda. Elíjala.',
    fr: 'La convention « {convention} » est signée mais son montant n’a pas de devise. Choisissez-la.',
  },
  'R3.domains': {
    en: 'The agreement “{convention}” is signed but names no domain. Add at least one, or it covers no project.',
    es: 'El convenio «{convention}» está firmado pero no indica ningún ámbito. Añada al menos uno; si no, no cubre ningún proyecto.',
    fr: 'La convention « {convention} » est signée mais ne nomme aucun domaine. Ajoutez-en au moins un, sans quoi elle ne couvre aucun projet.',
  },
  'R3.object': {
    en: 'The agreement “{convention}” is signed but does not say what is to be done. Fill in its object in French.',
    es: 'El convenio «{convention}» está firmado pero no dice lo que se va a hacer. Indique su objeto en francés.',
    fr: 'La convention « {convention} » est signée mais ne dit pas ce qu’elle prévoit de faire. Indiquez son objet en français.',
  },
  'R3.parties': {
    en: 'The agreement “{convention}” is signed but names no foreign party. Add the partner authority.',
    es: 'El convenio «{convention}» está firmado pero no indica ninguna parte extranjera. Añada la entidad socia.',
    fr: 'La convention « {convention} » est signée mais ne nomme aucune partie étrangère. Ajoutez la collectivité partenaire.',
  },
  'R4.date': {
    en: 'The agreement “{convention}”: the day the council decided is missing. Fill in the date of the decision.',
    es: 'El convenio «{convention}»: falta el día en que decidió el consejo. Indique la fecha del acuerdo.',
    fr: 'La convention « {convention} » : il manque le jour où le conseil a délibéré. Indiquez la date de la délibération.',
  },
  'R4.decidedAfterSignature': {
    en: 'The agreement “{convention}” was signed on {signed}, before the council decided on {day}. The council decides first: correct the date that is wrong.',
    es: 'El convenio «{convention}» se firmó el {signed}, antes de que el consejo decidiera el {day}. El consejo decide primero: corrija la fecha equivocada.',
    fr: 'La convention « {convention} » a été signée le {signed}, avant la délibération du {day}. Le conseil délibère d’abord : corrigez la date inexacte.',
  },
  'R4.notSigned': {
    en: 'The agreement “{convention}” was sent to the State’s representative but is not signed. Fill in the date of the signature.',
    es: 'El convenio «{convention}» se transmitió al representante del Estado pero no está firmado. Indique la fecha de la firma.',
    fr: 'La convention « {convention} » a été transmise au représentant de l’État mais n’est pas signée. Indiquez la date de signature.',
  },
  'R4.reference': {
    en: 'The agreement “{convention}”: the number of the council’s decision is missing. Fill it in.',
    es: 'El convenio «{convention}»: falta el número del acuerdo del consejo. Indíquelo.',
    fr: 'La convention « {convention} » : il manque le numéro de la délibération. Indiquez-le.',
  },
  'R4.sentBeforeSignature': {
    en: 'The agreement “{convention}” was sent to the State’s representative on {day}, before it was signed on {signed}. Correct the date that is wrong.',
    es: 'El convenio «{convention}» se transmitió al representante del Estado el {day}, antes de firmarse el {signed}. Corrija la fecha equivocada.',
    fr: 'La convention « {convention} » a été transmise au représentant de l’État le {day}, avant sa signature le {signed}. Corrigez la date inexacte.',
  },
  'R5.noAuthority': {
    en: 'No party is a local authority ({partner}): this is not a cooperation agreement. Use a grant agreement, or add the foreign authority.',
    es: 'Ninguna parte es una entidad local ({partner}): no es un convenio de cooperación. Use un convenio de subvención o añada la entidad extranjera.',
    fr: 'Aucune partie n’est une collectivité ({partner}) : ce n’est pas une convention de coopération. Passez par une convention de subvention, ou ajoutez la collectivité étrangère.',
  },
  'R5.state': {
    en: '{partner} is a State: the law forbids the agreement outside three cases. Choose the case that applies, with the date of the authorisation, or remove this party.',
    es: '{partner} es un Estado: la ley prohíbe el convenio salvo en tres casos. Elija el que corresponda, con la fecha de la autorización, o retire esta parte.',
    fr: '{partner} est un État : la loi interdit la convention hors de trois cas. Choisissez celui qui s’applique, avec la date de l’autorisation, ou retirez cette partie.',
  },
  'R5.stateAuthorisedLate': {
    en: 'The agreement with {partner}, a State, was signed on {signed}, before it was authorised on {day}. The authorisation comes first: correct the date that is wrong.',
    es: 'El convenio con {partner}, un Estado, se firmó el {signed}, antes de autorizarse el {day}. La autorización es previa: corrija la fecha equivocada.',
    fr: 'La convention avec {partner}, un État, a été signée le {signed}, avant son autorisation le {day}. L’autorisation est préalable : corrigez la date inexacte.',
  },
  'R5.stateNotAuthorised': {
    en: 'The agreement with {partner}, a State, needs an authorisation beforehand. Fill in its date.',
    es: 'El convenio con {partner}, un Estado, necesita una autorización previa. Indique su fecha.',
    fr: 'La convention avec {partner}, un État, demande une autorisation préalable. Indiquez-en la date.',
  },
  'R6.alreadySuspended': {
    en: 'The relation with {partner} is suspended. What is published stays; nothing new can be published with this partner without a waiver.',
    es: 'La relación con {partner} está suspendida. Lo publicado se mantiene; no se puede publicar nada nuevo con este socio sin una dispensa.',
    fr: 'La relation avec {partner} est suspendue. Ce qui est publié le reste ; rien de nouveau ne peut être publié avec ce partenaire sans dérogation.',
  },
  'R6.alreadyUnrecognised': {
    en: '{partner} acts in a frame that France does not recognise. Ask the prefecture or the ministry whether this page may stay.',
    es: '{partner} actúa en un marco que Francia no reconoce. Pregunte a la prefectura o al ministerio si esta página puede mantenerse.',
    fr: '{partner} agit dans un cadre que la France ne reconnaît pas. Demandez à la préfecture ou au ministère si cette page peut rester.',
  },
  'R6.suspended': {
    en: 'The relation with {partner} is suspended: nothing new is published with this partner. Change the state of the relation, or have a waiver granted that cites the opinion of the prefecture or the ministry.',
    es: 'La relación con {partner} está suspendida: no se publica nada nuevo con este socio. Cambie el estado de la relación o haga conceder una dispensa que cite el dictamen de la prefectura o del ministerio.',
    fr: 'La relation avec {partner} est suspendue : rien de nouveau n’est publié avec ce partenaire. Changez l’état de la relation, ou faites accorder une dérogation qui cite l’avis de la préfecture ou du ministère.',
  },
  'R6.unrecognised': {
    en: '{partner} acts in a frame that France does not recognise: no tie is possible. Remove this partner, or have a waiver granted that cites the opinion of the prefecture or the ministry.',
    es: '{partner} actúa en un marco que Francia no reconoce: no es posible ningún vínculo. Retire este socio o haga conceder una dispensa que cite el dictamen de la prefectura o del ministerio.',
    fr: '{partner} agit dans un cadre que la France ne reconnaît pas : aucun lien n’est possible. Retirez ce partenaire, ou faites accorder une dérogation qui cite l’avis de la préfecture ou du ministère.',
  },
}
