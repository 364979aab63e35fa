import type { Text } from '../../rules/ruleTypes.js'

/** R11, R12, R13 and R15: what a project says of itself, and what is shown of acts. */
export const PROJECT_MESSAGES: Record<string, Text> = {
  'R11.grantAgreement': {
    en: 'The grant comes to {grant}, more than {threshold}: it needs a grant agreement, whose essential data are published. Attach the agreement to the project.',
    es: 'La subvención asciende a {grant}, más de {threshold}: necesita un convenio de subvención, cuyos datos esenciales se publican. Adjunte el convenio al proyecto.',
    fr: 'La subvention atteint {grant}, plus de {threshold} : il y faut une convention de subvention, dont les données essentielles sont publiées. Joignez la convention au projet.',
  },
  'R11.humanitarianDomain': {
    en: 'The project rests on a humanitarian emergency but names no such domain ({domains}). Add it, or choose another legal basis.',
    es: 'El proyecto se basa en una emergencia humanitaria pero no indica ese ámbito ({domains}). Añádalo o elija otra base jurídica.',
    fr: 'Le projet se fonde sur l’urgence humanitaire mais n’en cite pas le domaine ({domains}). Ajoutez-le, ou choisissez une autre base juridique.',
  },
  'R11.justification': {
    en: 'A project without an agreement ({basis}) must say why. Fill in the justification.',
    es: 'Un proyecto sin convenio ({basis}) debe decir por qué. Indique la justificación.',
    fr: 'Un projet sans convention ({basis}) doit dire pourquoi. Indiquez la justification.',
  },
  'R11.noDate': {
    en: 'A project without an agreement ({basis}) rests on a decision of the council. Fill in the date of the decision.',
    es: 'Un proyecto sin convenio ({basis}) se basa en un acuerdo del consejo. Indique la fecha del acuerdo.',
    fr: 'Un projet sans convention ({basis}) repose sur une délibération. Indiquez la date de la délibération.',
  },
  'R11.noDeliberation': {
    en: 'A project without an agreement ({basis}) rests on a decision of the council. Fill in the number of the decision.',
    es: 'Un proyecto sin convenio ({basis}) se basa en un acuerdo del consejo. Indique el número del acuerdo.',
    fr: 'Un projet sans convention ({basis}) repose sur une délibération. Indiquez le numéro de la délibération.',
  },
  'R11.notSent': {
    en: 'A project without an agreement ({basis}) rests on a council decision sent to the State’s representative. Send it, then fill in the date.',
    es: 'Un proyecto sin convenio ({basis}) se basa en un acuerdo del consejo transmitido al representante del Estado. Transmítalo e indique la fecha.',
    fr: 'Un projet sans convention ({basis}) repose sur une délibération transmise au représentant de l’État. Transmettez-la, puis indiquez la date.',
  },
  'R11.sentBeforeDecision': {
    en: 'The council’s decision was sent on {sent}, before it was adopted on {day}. Correct the date that is wrong.',
    es: 'El acuerdo del consejo se transmitió el {sent}, antes de adoptarse el {day}. Corrija la fecha equivocada.',
    fr: 'La délibération a été transmise le {sent}, avant son adoption le {day}. Corrigez la date inexacte.',
  },
  'R11.urgencyWithoutBasis': {
    en: 'The project names the domain of humanitarian emergency ({domains}) but rests on another legal basis. Check that the legal basis is the right one.',
    es: 'El proyecto indica el ámbito de la emergencia humanitaria ({domains}) pero se basa en otra base jurídica. Compruebe que es la correcta.',
    fr: 'Le projet cite le domaine de l’urgence humanitaire ({domains}) mais se fonde sur autre chose. Vérifiez que la base juridique est la bonne.',
  },
  'R12.goal': {
    en: 'This project names no sustainable development goal. Choose at least one.',
    es: 'Este proyecto no indica ningún objetivo de desarrollo sostenible. Elija al menos uno.',
    fr: 'Ce projet ne cite aucun objectif de développement durable. Choisissez-en au moins un.',
  },
  'R12.suggestions': {
    en: 'None of the chosen goals is among those suggested for the domains of the project ({goals}). Check the choice.',
    es: 'Ninguno de los objetivos elegidos figura entre los sugeridos para los ámbitos del proyecto ({goals}). Compruebe la elección.',
    fr: 'Aucun des objectifs choisis n’est de ceux que suggèrent les domaines du projet ({goals}). Vérifiez le choix.',
  },
  'R12.target': {
    en: 'Target {target} belongs to goal {goal}, which is not chosen. Add the goal, or remove the target.',
    es: 'La meta {target} pertenece al objetivo {goal}, que no está elegido. Añada el objetivo o retire la meta.',
    fr: 'La cible {target} relève de l’objectif {goal}, qui n’est pas choisi. Ajoutez l’objectif, ou retirez la cible.',
  },
  'R12.tooManyTargets': {
    en: 'The project names {count} targets; keep the {max} main ones at most.',
    es: 'El proyecto indica {count} metas; deje como máximo las {max} principales.',
    fr: 'Le projet cite {count} cibles ; gardez au plus les {max} principales.',
  },
  'R13.country': {
    en: 'No partner of this project has a country. Add a partner, or fill in its country.',
    es: 'Ningún socio de este proyecto tiene país. Añada un socio o indique su país.',
    fr: 'Aucun partenaire de ce projet n’a de pays. Ajoutez un partenaire, ou indiquez son pays.',
  },
  'R13.dacCode': {
    en: 'The domain “{domain}” has no active OECD-DAC purpose code, which exports need. Choose a more precise domain, or complete its page.',
    es: 'El ámbito «{domain}» no tiene un código CAD de la OCDE vigente, que necesitan las exportaciones. Elija un ámbito más preciso o complete su ficha.',
    fr: 'Le domaine « {domain} » n’a pas de code-objet du CAD (OCDE) en vigueur, dont les exports ont besoin. Choisissez un domaine plus précis, ou complétez sa fiche.',
  },
  'R13.deprecated': {
    en: 'The domain “{domain}” is deprecated. Choose another one.',
    es: 'El ámbito «{domain}» está retirado. Elija otro.',
    fr: 'Le domaine « {domain} » est retiré. Choisissez-en un autre.',
  },
  'R13.replaced': {
    en: 'The domain “{domain}” is deprecated: “{successor}” replaces it. Choose that one.',
    es: 'El ámbito «{domain}» está retirado: lo sustituye «{successor}». Elija este último.',
    fr: 'Le domaine « {domain} » est retiré : « {successor} » le remplace. Choisissez ce dernier.',
  },
  'R13.start': {
    en: 'This project has no start date. Fill it in.',
    es: 'Este proyecto no tiene fecha de inicio. Indíquela.',
    fr: 'Ce projet n’a pas de date de début. Indiquez-la.',
  },
  'R13.tooMany': {
    en: 'The project names {count} domains; keep the {max} main ones at most.',
    es: 'El proyecto indica {count} ámbitos; deje como máximo los {max} principales.',
    fr: 'Le projet cite {count} domaines ; gardez au plus les {max} principaux.',
  },
  'R13.weightDecimals': {
    en: 'A weight of {value} has too many decimals. Write it with at most two.',
    es: 'Un peso de {value} tiene demasiados decimales. Escríbalo con dos como máximo.',
    fr: 'Un poids de {value} a trop de décimales. Écrivez-le avec deux au plus.',
  },
  'R13.weightMissing': {
    en: 'The other domains already weigh 100: this one has no weight. Share the weights again, or remove them all.',
    es: 'Los demás ámbitos ya pesan 100: este no tiene peso. Reparta de nuevo los pesos o quítelos todos.',
    fr: 'Les autres domaines pèsent déjà 100 : celui-ci n’a pas de poids. Répartissez de nouveau les poids, ou retirez-les tous.',
  },
  'R13.weights': {
    en: 'The weights of the domains come to {total} instead of 100. Correct them (33.34, 33.33 and 33.33 for three equal shares), or remove them all.',
    es: 'Los pesos de los ámbitos suman {total} en lugar de 100. Corríjalos (33,34, 33,33 y 33,33 para tres partes iguales) o quítelos todos.',
    fr: 'Les poids des domaines totalisent {total} au lieu de 100. Corrigez-les (33,34, 33,33 et 33,33 pour trois parts égales), ou retirez-les tous.',
  },
  'R15.act': {
    en: 'The agreement “{convention}” is shown as in force but the public cannot read the act. Add its PDF with public visibility, or have a waiver granted that says why it is not published.',
    es: 'El convenio «{convention}» se muestra en vigor pero el público no puede leer el acto. Añada su PDF con visibilidad pública o haga conceder una dispensa que diga por qué no se publica.',
    fr: 'La convention « {convention} » est montrée en vigueur mais le public ne peut pas lire l’acte. Ajoutez son PDF en visibilité publique, ou faites accorder une dérogation qui dise pourquoi il n’est pas publié.',
  },
  'R15.competence': {
    en: 'The domain “{domain}” usually belongs to another level than the municipality. Consider an intermunicipal body or the regional authority as co-funder.',
    es: 'El ámbito «{domain}» suele corresponder a otro nivel que el municipio. Piense en una mancomunidad o en la entidad regional como cofinanciadora.',
    fr: 'Le domaine « {domain} » relève d’habitude d’un autre échelon que la commune. Pensez à l’intercommunalité ou à la collectivité territoriale comme cofinanceur.',
  },
  'R15.noAgreement': {
    en: 'The relation with {partner} is shown as active but no agreement is in force. Publish the agreement, or change the state of the relation.',
    es: 'La relación con {partner} se muestra activa pero no hay ningún convenio en vigor. Publique el convenio o cambie el estado de la relación.',
    fr: 'La relation avec {partner} est montrée en cours mais aucune convention n’est en vigueur. Publiez la convention, ou changez l’état de la relation.',
  },
}
