import type { RuleId, Text } from '../../rules/ruleTypes.js'

/** The name of each rule and, in a few words, why it is there. */
export const RULE_REASONS: Readonly<Record<RuleId, { title: Text; why: Text }>> = {
  E1: {
    title: { en: 'Pictures', es: 'Imágenes', fr: 'Images' },
    why: {
      en: 'A public picture says what it shows to those who do not see it, who made it and how it may be used.',
      es: 'Una imagen pública dice lo que muestra a quienes no la ven, quién es su autor y cómo puede usarse.',
      fr: 'Une image publique dit ce qu’elle montre à qui ne la voit pas, qui en est l’auteur et comment elle peut servir.',
    },
  },
  E2: {
    title: { en: 'Image rights', es: 'Derechos de imagen', fr: 'Droit à l’image' },
    why: {
      en: 'School exchanges often show minors: where people can be recognised, a consent must be on file.',
      es: 'Los intercambios escolares muestran a menudo a menores: donde hay personas reconocibles, debe constar una autorización.',
      fr: 'Les échanges scolaires montrent souvent des mineurs : là où des personnes sont reconnaissables, une autorisation doit être conservée.',
    },
  },
  E3: {
    title: { en: 'Personal contacts', es: 'Datos personales', fr: 'Coordonnées personnelles' },
    why: {
      en: 'The e-mail address or telephone number of a partner’s contact is not made public without consent.',
      es: 'La dirección o el teléfono de un contacto del socio no se hacen públicos sin su consentimiento.',
      fr: 'L’adresse ou le téléphone d’un contact du partenaire ne sont pas rendus publics sans son accord.',
    },
  },
  E4: {
    title: { en: 'French first', es: 'Primero en francés', fr: 'Le français d’abord' },
    why: {
      en: 'French is the one mandatory language; the others are optional, and readers get French where they are missing.',
      es: 'El francés es el único idioma obligatorio; los demás son opcionales y, si faltan, se lee el francés.',
      fr: 'Le français est la seule langue obligatoire ; les autres sont facultatives, et le lecteur reçoit le français là où elles manquent.',
    },
  },
  E5: {
    title: { en: 'Pre-election period', es: 'Período preelectoral', fr: 'Période préélectorale' },
    why: {
      en: 'Before an election, the communications office reads each publication again. The periods are set with the rules.',
      es: 'Antes de unas elecciones, el servicio de comunicación relee cada publicación. Los períodos se fijan con las reglas.',
      fr: 'Avant une élection, le service de communication relit chaque publication. Les périodes se fixent avec les règles.',
    },
  },
  R1: {
    title: { en: 'Coverage', es: 'Cobertura', fr: 'Couverture' },
    why: {
      en: 'The law lets a city act abroad without an agreement. This rule is the city’s own: a project said to rest on an agreement has one in force, with each partner and in each domain. The ministry’s call for projects asks for a signed agreement too.',
      es: 'La ley permite a una ciudad actuar en el extranjero sin convenio. Esta regla es de la propia ciudad: un proyecto que dice basarse en un convenio tiene uno en vigor, con cada socio y en cada ámbito. La convocatoria de proyectos del ministerio también pide un convenio firmado.',
      fr: 'La loi permet à une ville d’agir à l’étranger sans convention. Cette règle est celle de la collectivité : un projet dit « sous convention » en a une en vigueur, avec chaque partenaire et dans chaque domaine. L’appel à projets du ministère demande aussi une convention signée.',
    },
  },
  R10: {
    title: { en: '1% schemes', es: 'Mecanismos del 1 %', fr: 'Dispositifs du 1 %' },
    why: {
      en: 'Who runs a water, sanitation, energy or waste service may spend up to 1% of its resources on cooperation in that field. Each service budget counts apart.',
      es: 'Quien gestiona un servicio de agua, saneamiento, energía o residuos puede dedicar hasta el 1 % de sus recursos a la cooperación en ese ámbito. Cada presupuesto de servicio se cuenta por separado.',
      fr: 'Qui gère un service d’eau, d’assainissement, d’énergie ou de déchets peut consacrer jusqu’à 1 % de ses ressources à la coopération dans ce domaine. Chaque budget de service se compte à part.',
    },
  },
  R11: {
    title: { en: 'Action without an agreement', es: 'Acción sin convenio', fr: 'Action sans convention' },
    why: {
      en: 'Humanitarian emergency, support to an association and other actions need no agreement, but a reason and a council decision sent to the State’s representative. A large grant has a grant agreement.',
      es: 'La emergencia humanitaria, el apoyo a una asociación y otras acciones no necesitan convenio, pero sí un motivo y un acuerdo del consejo transmitido al representante del Estado. Una subvención importante tiene su convenio.',
      fr: 'L’urgence humanitaire, le soutien à une association et les autres actions se passent de convention, mais pas d’un motif ni d’une délibération transmise au représentant de l’État. Une subvention importante a sa propre convention.',
    },
  },
  R12: {
    title: {
      en: 'Sustainable development goals',
      es: 'Objetivos de desarrollo sostenible',
      fr: 'Objectifs de développement durable',
    },
    why: {
      en: 'The law asks that cooperation take the 2030 Agenda into account. The OECD field holds ten targets at most.',
      es: 'La ley pide que la cooperación tenga en cuenta la Agenda 2030. El campo de la OCDE admite diez metas como máximo.',
      fr: 'La loi demande que la coopération tienne compte de l’Agenda 2030. Le champ de l’OCDE admet dix cibles au plus.',
    },
  },
  R13: {
    title: { en: 'Consistent domains', es: 'Coherencia de los ámbitos', fr: 'Cohérence des domaines' },
    why: {
      en: 'The Atlas ranks the domains of a project, and IATI exports need purpose codes and shares that come to exactly 100.',
      es: 'El Atlas ordena los ámbitos de un proyecto, y las exportaciones IATI necesitan códigos y partes que sumen exactamente 100.',
      fr: 'L’Atlas classe les domaines d’un projet, et les exports IATI demandent des codes-objet et des parts qui totalisent exactement 100.',
    },
  },
  R14: {
    title: { en: 'Aid declaration', es: 'Declaración de la ayuda', fr: 'Déclaration de l’aide publique' },
    why: {
      en: 'Each spring, authorities declare what they paid the year before for countries that receive official development assistance.',
      es: 'Cada primavera, las entidades declaran lo que pagaron el año anterior por países que reciben ayuda oficial al desarrollo.',
      fr: 'Chaque printemps, les collectivités déclarent ce qu’elles ont payé l’année précédente pour des pays éligibles à l’aide publique au développement.',
    },
  },
  R15: {
    title: { en: 'Published acts', es: 'Actos publicados', fr: 'Actes publiés' },
    why: {
      en: 'Acts are published in full, so an agreement shown as in force can be read. A relation shown as active rests on an agreement, and some domains usually belong to another level than the municipality.',
      es: 'Los actos se publican íntegros, así que un convenio mostrado en vigor puede leerse. Una relación mostrada activa se basa en un convenio, y algunos ámbitos suelen corresponder a otro nivel que el municipio.',
      fr: 'Les actes se publient en entier : une convention montrée en vigueur peut donc se lire. Une relation montrée en cours repose sur une convention, et certains domaines relèvent d’habitude d’un autre échelon que la commune.',
    },
  },
  R2: {
    title: { en: 'In force', es: 'Vigencia', fr: 'Entrée en vigueur' },
    why: {
      en: 'An agreement enters into force when it is sent to the State’s representative, not when it is signed. Until then it covers nothing.',
      es: 'Un convenio entra en vigor cuando se transmite al representante del Estado, no cuando se firma. Hasta entonces no cubre nada.',
      fr: 'Une convention entre en vigueur lors de sa transmission au représentant de l’État, et non à sa signature. D’ici là, elle ne couvre rien.',
    },
  },
  R3: {
    title: { en: 'Mandatory content', es: 'Contenido obligatorio', fr: 'Contenu obligatoire' },
    why: {
      en: 'The law asks an agreement to state what is to be done and the forecast amount of what is committed. Without domains or parties it could cover nothing.',
      es: 'La ley pide que un convenio indique lo que se va a hacer y el importe previsto de los compromisos. Sin ámbitos ni partes no podría cubrir nada.',
      fr: 'La loi demande qu’une convention précise l’objet des actions et le montant prévisionnel des engagements financiers. Sans domaines ni parties, elle ne pourrait rien couvrir.',
    },
  },
  R4: {
    title: { en: 'Council decision first', es: 'Acuerdo previo del consejo', fr: 'Délibération préalable' },
    why: {
      en: 'The council decides, then the agreement is signed, then it is sent to the State’s representative.',
      es: 'El consejo decide, después se firma el convenio y después se transmite al representante del Estado.',
      fr: 'Le conseil délibère, puis la convention est signée, puis elle est transmise au représentant de l’État.',
    },
  },
  R5: {
    title: { en: 'Nature of the partner', es: 'Naturaleza del socio', fr: 'Nature du partenaire' },
    why: {
      en: 'A local authority makes agreements with local authorities and groupings. With a State, only in the cases of the law and with an authorisation beforehand. With an association or a university alone, it is a grant.',
      es: 'Una entidad local concluye convenios con entidades locales y agrupaciones. Con un Estado, solo en los casos de la ley y con autorización previa. Solo con una asociación o una universidad, es una subvención.',
      fr: 'Une collectivité passe convention avec des collectivités et leurs groupements. Avec un État, seulement dans les cas de la loi et sur autorisation préalable. Avec une association ou une université seule, c’est une subvention.',
    },
  },
  R6: {
    title: { en: 'Sensitive territory', es: 'Territorio sensible', fr: 'Territoire sensible' },
    why: {
      en: 'No tie with authorities set in a frame that France does not recognise; external action respects the State’s foreign policy. A suspended relation starts nothing new.',
      es: 'Ningún vínculo con autoridades establecidas en un marco que Francia no reconoce; la acción exterior respeta la política exterior del Estado. Una relación suspendida no inicia nada nuevo.',
      fr: 'Aucun lien avec des autorités établies dans un cadre que la France ne reconnaît pas ; l’action extérieure respecte la politique étrangère de l’État. Une relation suspendue n’entreprend rien de nouveau.',
    },
  },
  R7: {
    title: { en: 'Periods', es: 'Períodos', fr: 'Périodes' },
    why: {
      en: 'A project that starts before its agreement or outlives it loses its ground on the way: an amendment is planned in time.',
      es: 'Un proyecto que empieza antes que su convenio o lo sobrevive se queda sin base por el camino: la enmienda se prevé a tiempo.',
      fr: 'Un projet qui commence avant sa convention ou lui survit perd son appui en route : l’avenant se prévoit à temps.',
    },
  },
  R8: {
    title: {
      en: 'Cover that projects rest on',
      es: 'Cobertura de los proyectos',
      fr: 'Couverture des projets publiés',
    },
    why: {
      en: 'A change elsewhere must not take from a published project the cover it has. Passing time never unpublishes: the project is then shown as having lost its cover.',
      es: 'Un cambio en otra ficha no debe quitar a un proyecto publicado la cobertura que tiene. El paso del tiempo nunca despublica: el proyecto se muestra entonces con la cobertura perdida.',
      fr: 'Une modification faite ailleurs ne doit pas retirer à un projet publié la couverture qu’il a. Le temps qui passe ne dépublie jamais : le projet est alors montré en « couverture perdue ».',
    },
  },
  R9: {
    title: { en: 'Envelope', es: 'Importe previsto', fr: 'Enveloppe' },
    why: {
      en: 'An agreement states a forecast amount: where the city’s contributions go beyond, an amendment is advised.',
      es: 'Un convenio indica un importe previsto: si las aportaciones de la ciudad lo superan, se aconseja una enmienda.',
      fr: 'Une convention indique un montant prévisionnel : si les contributions de la ville le dépassent, un avenant est conseillé.',
    },
  },
}
