import type { Text } from '../../rules/ruleTypes.js'

/** R9, R10 and R14: amounts. */
export const MONEY_MESSAGES: Record<string, Text> = {
  'R10.currency': {
    en: 'This line is not in {currency}, the currency of the resources of the service “{service}” of {funder}: it cannot be compared with 1% of them. Give the amount in {currency}.',
    es: 'Esta línea no está en {currency}, la moneda de los recursos del servicio «{service}» de {funder}: no se puede comparar con su 1 %. Indique el importe en {currency}.',
    fr: 'Cette ligne n’est pas en {currency}, la devise des ressources du service « {service} » de l’organisme {funder} : elle ne peut être comparée à leur 1 %. Donnez le montant en {currency}.',
  },
  'R10.domain': {
    en: 'A line “{mechanism}” can only pay for a project in the domain “{domain}”. Add that domain to the project, or choose another mechanism.',
    es: 'Una línea «{mechanism}» solo puede financiar un proyecto del ámbito «{domain}». Añada ese ámbito al proyecto o elija otro mecanismo.',
    fr: 'Une ligne « {mechanism} » ne peut financer qu’un projet du domaine « {domain} ». Ajoutez ce domaine au projet, ou choisissez un autre mécanisme.',
  },
  'R10.exceeded': {
    en: '{funder}, service “{service}”, {year}: the lines of all published projects come to {sum}, more than 1% of the {resources} of resources, that is {limit}. Lower the amount or choose another mechanism.',
    es: '{funder}, servicio «{service}», {year}: las líneas de todos los proyectos publicados suman {sum}, más del 1 % de los {resources} de recursos, es decir {limit}. Reduzca el importe o elija otro mecanismo.',
    fr: '{funder}, service « {service} », {year} : les lignes de tous les projets publiés atteignent {sum}, plus de 1 % des {resources} de ressources, soit {limit}. Réduisez le montant ou choisissez un autre mécanisme.',
  },
  'R10.inexact': {
    en: '{value} is no exact amount. Write it with at most two decimals.',
    es: '{value} no es un importe exacto. Escríbalo con dos decimales como máximo.',
    fr: '{value} n’est pas un montant exact. Écrivez-le avec deux décimales au plus.',
  },
  'R10.noFunder': {
    en: 'A line “{mechanism}” names no funder. Choose the organisation that runs the service.',
    es: 'Una línea «{mechanism}» no indica financiador. Elija la organización que gestiona el servicio.',
    fr: 'Une ligne « {mechanism} » ne nomme aucun financeur. Choisissez l’organisme qui gère le service.',
  },
  'R10.resourcesUnknown': {
    en: 'The resources of the service “{service}” of {funder} for {year} are not recorded: the limit of 1% cannot be checked. Fill them in on the organisation’s page.',
    es: 'Los recursos del servicio «{service}» de {funder} en {year} no están registrados: no se puede comprobar el límite del 1 %. Indíquelos en la ficha de la organización.',
    fr: 'Les ressources du service « {service} » de l’organisme {funder} en {year} ne sont pas connues : la limite de 1 % ne peut être vérifiée. Indiquez-les sur la fiche de l’organisme.',
  },
  'R10.service': {
    en: 'A line “{mechanism}” must come from who runs the service, and {funder} is not recorded as running “{service}”. Add the service on the organisation’s page, or choose another funder or mechanism.',
    es: 'Una línea «{mechanism}» debe proceder de quien gestiona el servicio, y {funder} no figura como gestor de «{service}». Añada el servicio en la ficha de la organización, o elija otro financiador u otro mecanismo.',
    fr: 'Une ligne « {mechanism} » doit venir de qui gère le service, et {funder} n’est pas connu comme gestionnaire du service « {service} ». Ajoutez le service sur la fiche de l’organisme, ou choisissez un autre financeur ou mécanisme.',
  },
  'R14.due': {
    en: 'What was paid in {year} for this project must be declared as official development assistance before the end of {deadline}.',
    es: 'Lo pagado en {year} por este proyecto debe declararse como ayuda oficial al desarrollo antes del fin del {deadline}.',
    fr: 'Ce qui a été payé en {year} pour ce projet est à déclarer au titre de l’aide publique au développement, au plus tard le {deadline}.',
  },
  'R14.overdue': {
    en: 'What was paid in {year} for this project should have been declared as official development assistance by {deadline}. Declare it and note it here.',
    es: 'Lo pagado en {year} por este proyecto debía declararse como ayuda oficial al desarrollo a más tardar el {deadline}. Declárelo y anótelo aquí.',
    fr: 'Ce qui a été payé en {year} pour ce projet devait être déclaré au titre de l’aide publique au développement au plus tard le {deadline}. Déclarez-le et notez-le ici.',
  },
  'R9.inexact': {
    en: 'The agreement “{convention}”: an amount of its projects has more than two decimals and is not counted. Correct it.',
    es: 'El convenio «{convention}»: un importe de sus proyectos tiene más de dos decimales y no se cuenta. Corríjalo.',
    fr: 'La convention « {convention} » : un montant de ses projets a plus de deux décimales et n’est pas compté. Corrigez-le.',
  },
  'R9.otherCurrency': {
    en: 'The agreement “{convention}”: amounts in another currency than {currency} are not counted against the forecast amount.',
    es: 'El convenio «{convention}»: los importes en otra moneda que {currency} no se cuentan en el importe previsto.',
    fr: 'La convention « {convention} » : les montants dans une autre devise que {currency} ne sont pas comptés dans le montant prévisionnel.',
  },
  'R9.total': {
    en: 'The agreement “{convention}”: the city’s contributions to its projects come to {sum}, {excess} more than the forecast amount ({forecast}). Plan an amendment, or lower the amounts.',
    es: 'El convenio «{convention}»: las aportaciones de la ciudad a sus proyectos suman {sum}, {excess} más que el importe previsto ({forecast}). Prevea una enmienda o reduzca los importes.',
    fr: 'La convention « {convention} » : les contributions de la ville à ses projets atteignent {sum}, soit {excess} de plus que le montant prévisionnel ({forecast}). Prévoyez un avenant, ou réduisez les montants.',
  },
  'R9.year': {
    en: 'The agreement “{convention}”, {year}: the city’s contributions to its projects come to {sum}, {excess} more than the forecast for that year ({forecast}). Plan an amendment, or lower the amounts.',
    es: 'El convenio «{convention}», {year}: las aportaciones de la ciudad a sus proyectos suman {sum}, {excess} más que lo previsto para ese año ({forecast}). Prevea una enmienda o reduzca los importes.',
    fr: 'La convention « {convention} », {year} : les contributions de la ville à ses projets atteignent {sum}, soit {excess} de plus que la prévision de l’année ({forecast}). Prévoyez un avenant, ou réduisez les montants.',
  },
}
