import type { Text } from '../../rules/ruleTypes.js'

/** R1, R2, R7 and R8: which agreement covers what, and when. */
export const COVERAGE_MESSAGES: Record<string, Text> = {
  'R1.lost': {
    en: 'With {partner}, the domain “{domain}” is no longer covered: the last agreement ended on {last}. To publish, have an amendment or a new agreement signed, sent to the State’s representative and published; or take this domain away from this partner; or ask for a waiver.',
    es: 'Con {partner}, el ámbito «{domain}» ya no está cubierto: el último convenio terminó el {last}. Para publicar, haga firmar, transmitir al representante del Estado y publicar una enmienda o un nuevo convenio; o retire este ámbito de este socio; o pida una dispensa.',
    fr: 'Avec {partner}, le domaine « {domain} » n’est plus couvert : la dernière convention a pris fin le {last}. Pour publier, faites signer, transmettre au représentant de l’État et publier un avenant ou une nouvelle convention ; ou retirez ce domaine à ce partenaire ; ou demandez une dérogation.',
  },
  'R1.missing': {
    en: 'No agreement in force on {day} covers the domain “{domain}” with {partner}. To publish, have an agreement or an amendment with this domain signed, sent to the State’s representative and published; or take this domain away from this partner; or choose another legal basis; or ask for a waiver.',
    es: 'Ningún convenio en vigor el {day} cubre el ámbito «{domain}» con {partner}. Para publicar, haga firmar, transmitir al representante del Estado y publicar un convenio o una enmienda con este ámbito; o retire este ámbito de este socio; o elija otra base jurídica; o pida una dispensa.',
    fr: 'Aucune convention en vigueur le {day} ne couvre le domaine « {domain} » avec {partner}. Pour publier, faites signer, transmettre au représentant de l’État et publier une convention ou un avenant avec ce domaine ; ou retirez ce domaine à ce partenaire ; ou choisissez une autre base juridique ; ou demandez une dérogation.',
  },
  'R1.noPartner': {
    en: 'This project names no partner, so no agreement can cover it. Add the partner authority, or choose another legal basis.',
    es: 'Este proyecto no indica ningún socio, así que ningún convenio puede cubrirlo. Añada la entidad socia o elija otra base jurídica.',
    fr: 'Ce projet ne nomme aucun partenaire : aucune convention ne peut donc le couvrir. Ajoutez la collectivité partenaire, ou choisissez une autre base juridique.',
  },
  'R1.upcoming': {
    en: 'With {partner}, the domain “{domain}” is only covered from {next}, not yet on {day}. Publish from that day on, move the start of the project, or ask for a waiver.',
    es: 'Con {partner}, el ámbito «{domain}» solo está cubierto a partir del {next}, todavía no el {day}. Publique a partir de ese día, cambie el inicio del proyecto o pida una dispensa.',
    fr: 'Avec {partner}, le domaine « {domain} » n’est couvert qu’à partir du {next}, pas encore le {day}. Publiez à partir de ce jour, décalez le début du projet, ou demandez une dérogation.',
  },
  'R1.waived': {
    en: 'No agreement covers the domain “{domain}” with {partner}; a waiver stands in for it.',
    es: 'Ningún convenio cubre el ámbito «{domain}» con {partner}; una dispensa lo suple.',
    fr: 'Aucune convention ne couvre le domaine « {domain} » avec {partner} ; une dérogation en tient lieu.',
  },
  'R2.awaitsSending': {
    en: 'The agreement “{convention}” would cover the domain “{domain}” with {partner}, but it is not in force: it was not yet sent to the State’s representative. Send it, then fill in the date.',
    es: 'El convenio «{convention}» cubriría el ámbito «{domain}» con {partner}, pero no está en vigor: aún no se ha transmitido al representante del Estado. Transmítalo e indique la fecha.',
    fr: 'La convention « {convention} » couvrirait le domaine « {domain} » avec {partner}, mais n’est pas exécutoire : elle n’est pas encore transmise au représentant de l’État. Transmettez-la, puis indiquez la date.',
  },
  'R2.awaitsSignature': {
    en: 'The agreement “{convention}” would cover the domain “{domain}” with {partner}, but it is not in force: it is not signed. Have it signed and sent to the State’s representative, then fill in the dates.',
    es: 'El convenio «{convention}» cubriría el ámbito «{domain}» con {partner}, pero no está en vigor: no está firmado. Hágalo firmar y transmítalo al representante del Estado; después indique las fechas.',
    fr: 'La convention « {convention} » couvrirait le domaine « {domain} » avec {partner}, mais n’est pas en vigueur : elle n’est pas signée. Faites-la signer et transmettez-la au représentant de l’État, puis indiquez les dates.',
  },
  'R2.notSent': {
    en: 'The agreement “{convention}” was signed on {day} but is not in force: it was not yet sent to the State’s representative. Until then it covers no project.',
    es: 'El convenio «{convention}» se firmó el {day} pero no está en vigor: aún no se ha transmitido al representante del Estado. Hasta entonces no cubre ningún proyecto.',
    fr: 'La convention « {convention} » est signée (le {day}) mais non exécutoire : elle n’est pas encore transmise au représentant de l’État. D’ici là, elle ne couvre aucun projet.',
  },
  'R2.notSigned': {
    en: 'The agreement “{convention}” is not signed: it covers no project yet.',
    es: 'El convenio «{convention}» no está firmado: todavía no cubre ningún proyecto.',
    fr: 'La convention « {convention} » n’est pas signée : elle ne couvre encore aucun projet.',
  },
  'R7.conventionEnds': {
    en: 'The agreement “{convention}” ends on {day}, while these projects go on: {projects}. Plan an amendment.',
    es: 'El convenio «{convention}» termina el {day}, mientras estos proyectos continúan: {projects}. Prevea una enmienda.',
    fr: 'La convention « {convention} » prend fin le {day}, alors que ces projets continuent : {projects}. Prévoir un avenant.',
  },
  'R7.endsAfter': {
    en: 'The project ends after its cover: with {partner}, the domain “{domain}” is covered until {day}. Plan an amendment.',
    es: 'El proyecto termina después de su cobertura: con {partner}, el ámbito «{domain}» está cubierto hasta el {day}. Prevea una enmienda.',
    fr: 'Le projet se termine après sa couverture : avec {partner}, le domaine « {domain} » est couvert jusqu’au {day}. Prévoir un avenant.',
  },
  'R7.expiring': {
    en: 'With {partner}, the cover of the domain “{domain}” ends soon, on {day}. Plan an amendment.',
    es: 'Con {partner}, la cobertura del ámbito «{domain}» termina pronto, el {day}. Prevea una enmienda.',
    fr: 'Avec {partner}, la couverture du domaine « {domain} » prend bientôt fin, le {day}. Prévoir un avenant.',
  },
  'R7.noOverlap': {
    en: 'With {partner}, the domain “{domain}” is covered {period}: no day of the project falls within. Correct the dates of the project, or have an amendment signed.',
    es: 'Con {partner}, el ámbito «{domain}» está cubierto {period}: ningún día del proyecto cae dentro. Corrija las fechas del proyecto o haga firmar una enmienda.',
    fr: 'Avec {partner}, le domaine « {domain} » est couvert {period} : aucun jour du projet n’y tombe. Corrigez les dates du projet, ou faites signer un avenant.',
  },
  'R7.startsBefore': {
    en: 'The project starts before its cover: with {partner}, the domain “{domain}” is covered from {day}. Check both dates.',
    es: 'El proyecto empieza antes de su cobertura: con {partner}, el ámbito «{domain}» está cubierto a partir del {day}. Compruebe ambas fechas.',
    fr: 'Le projet commence avant sa couverture : avec {partner}, le domaine « {domain} » est couvert à partir du {day}. Vérifiez les deux dates.',
  },
  'R8.loss': {
    en: 'This change would leave published projects without an agreement: {losses}. First have another agreement with these partners and domains signed, sent and published, or change these projects. An administrator may go ahead by giving a reason.',
    es: 'Este cambio dejaría proyectos publicados sin convenio: {losses}. Antes, haga firmar, transmitir y publicar otro convenio con estos socios y ámbitos, o cambie estos proyectos. Un administrador puede seguir adelante indicando un motivo.',
    fr: 'Cette modification laisserait des projets publiés sans convention : {losses}. Faites d’abord signer, transmettre et publier une autre convention avec ces partenaires et ces domaines, ou modifiez ces projets. Un administrateur peut passer outre en donnant un motif.',
  },
}
