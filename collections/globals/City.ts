import type { GlobalConfig } from 'payload'

import { anyone } from '../../src/access/anyone.js'
import { canUpdateContent } from '../../src/access/canUpdateContent.js'
import { nobody } from '../../src/access/nobody.js'
import { GROUPS } from '../../src/content/groups.js'
import { coordinate } from '../../src/fields/coordinate.js'
import { country } from '../../src/fields/country.js'
import { isTimeZone } from '../../src/fields/validation/isTimeZone.js'
import { isWebAddress } from '../../src/fields/validation/isWebAddress.js'
import { guardTranslatorOfGlobal } from '../../src/publishing/guardTranslatorOfGlobal.js'
import { shareWithEditorsOnly } from '../../src/publishing/shareWithEditorsOnly.js'

/** The city whose cooperation this is. */
export const City: GlobalConfig<'city'> = {
  slug: 'city',
  access: { read: anyone, readVersions: nobody, update: canUpdateContent },
  admin: {
    description: {
      en: 'Who the city is: shown on the site and used in exports.',
      es: 'Quién es la ciudad: se muestra en el sitio y se usa en las exportaciones.',
      fr: 'L’identité de la ville : affichée sur le site, reprise dans les exports.',
    },
    group: GROUPS.settings,
  },
  fields: shareWithEditorsOnly([
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', es: 'Nombre', fr: 'Nom' },
      localized: true,
      maxLength: 200,
      required: true,
    },
    country(),
    {
      type: 'row',
      fields: [
        {
          name: 'inseeCode',
          type: 'text',
          admin: {
            description: {
              en: 'Five characters, e.g. 97209.',
              es: 'Cinco caracteres, p. ej. 97209.',
              fr: 'Cinq caractères, par exemple 97209.',
            },
          },
          label: { en: 'INSEE code', es: 'Código INSEE', fr: 'Code INSEE' },
          maxLength: 5,
          minLength: 5,
        },
        {
          name: 'siren',
          type: 'text',
          admin: { description: { en: 'Nine digits.', es: 'Nueve cifras.', fr: 'Neuf chiffres.' } },
          label: { en: 'SIREN number', es: 'Número SIREN', fr: 'Numéro SIREN' },
          maxLength: 9,
          minLength: 9,
        },
      ],
    },
    { type: 'row', fields: [coordinate('latitude'), coordinate('longitude')] },
    {
      name: 'timeZone',
      type: 'text',
      admin: {
        description: {
          en: 'Decides which day it is for the city, e.g. America/Martinique.',
          es: 'Decide qué día es para la ciudad, p. ej. America/Martinique.',
          fr: 'Décide du jour qu’il est pour la ville, par exemple America/Martinique.',
        },
      },
      defaultValue: 'America/Martinique',
      label: { en: 'Time zone', es: 'Zona horaria', fr: 'Fuseau horaire' },
      maxLength: 64,
      required: true,
      validate: isTimeZone,
    },
    {
      name: 'website',
      type: 'text',
      label: { en: 'Website', es: 'Sitio web', fr: 'Site internet' },
      maxLength: 500,
      validate: isWebAddress,
    },
  ]),
  graphQL: { name: 'City' },
  hooks: { beforeValidate: [guardTranslatorOfGlobal] },
  label: { en: 'The city', es: 'La ciudad', fr: 'La ville' },
}
