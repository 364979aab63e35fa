import type { CollectionConfig } from 'payload'

import { accountEndpoints, accountFields, accountHooks, accountStrategies } from '../../src/accounts/index.js'
import { isAdmin } from '../../src/access/isAdmin.js'
import { isAdminField } from '../../src/access/isAdminField.js'
import { isAdminOrSelf } from '../../src/access/isAdminOrSelf.js'
import { isStaff } from '../../src/access/isStaff.js'
import { nobody } from '../../src/access/nobody.js'
import { ROLES } from '../../src/access/roles.js'
import { localization } from '../../src/config/localization.js'
import { GROUPS } from '../../src/content/groups.js'
import { coverageAlerts } from './coverageAlerts.js'
import { keepAdminRole, keepOneAdmin, queueForAdmins } from './hooks/keepOneAdmin.js'
import { refuseFirstRegister } from './refuseFirstRegister.js'

const HOUR = 60 * 60

const ROLE_LABELS = {
  admin: { en: 'Administrator', es: 'Administrador', fr: 'Administrateur' },
  editor: { en: 'Editor', es: 'Editor', fr: 'Rédacteur' },
  reader: {
    en: 'Reader (API key of a frontend)',
    es: 'Lector (clave API de un sitio)',
    fr: 'Lecteur (clé d’API d’un site)',
  },
  translator: { en: 'Translator', es: 'Traductor', fr: 'Traducteur' },
}

export type UsersArgs = {
  /** Sends the session cookie over https only. */
  secureCookies: boolean
}

/** Accounts of the team and API keys of frontends. */
export const Users = ({ secureCookies }: UsersArgs): CollectionConfig<'users'> => ({
  slug: 'users',
  access: {
    admin: isStaff,
    create: isAdmin,
    delete: isAdmin,
    read: isAdminOrSelf,
    readVersions: nobody,
    unlock: isAdmin,
    update: isAdminOrSelf,
  },
  admin: {
    defaultColumns: ['name', 'email', 'role', 'locales'],
    description: {
      en: 'People who work in this panel, and API keys of frontends.',
      es: 'Personas que trabajan en este panel y claves API de los sitios.',
      fr: 'Les personnes qui travaillent ici, et les clés d’API des sites.',
    },
    group: GROUPS.settings,
    listSearchableFields: ['name', 'email'],
    pagination: { defaultLimit: 25 },
    useAsTitle: 'name',
  },
  auth: {
    cookies: { sameSite: 'Lax', secure: secureCookies },
    // Whoever knows an e-mail could lock its owner out: the rate limits of src/http count wrong logins by address instead.
    maxLoginAttempts: 0,
    strategies: accountStrategies,
    tokenExpiration: 8 * HOUR,
  },
  defaultSort: 'name',
  // In bulk, accounts are judged side by side: each of two administrators would see the other remain.
  disableBulkDelete: true,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [refuseFirstRegister, ...accountEndpoints],
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', es: 'Nombre', fr: 'Nom' },
      maxLength: 100,
      required: true,
    },
    {
      name: 'role',
      type: 'select',
      access: { create: isAdminField, update: isAdminField },
      admin: {
        description: {
          en: 'An editor writes all content; a translator only the languages below; a reader lets a website preview drafts.',
          es: 'Un editor escribe todo el contenido; un traductor solo los idiomas indicados; un lector permite previsualizar borradores.',
          fr: 'Le rédacteur écrit tous les contenus ; le traducteur, seulement les langues ci-dessous ; le lecteur permet à un site de prévisualiser les brouillons.',
        },
      },
      defaultValue: 'editor',
      label: { en: 'Role', es: 'Función', fr: 'Rôle' },
      options: ROLES.map((value) => ({ label: ROLE_LABELS[value], value })),
      required: true,
      saveToJWT: true,
    },
    {
      name: 'locales',
      type: 'select',
      access: { create: isAdminField, update: isAdminField },
      admin: {
        condition: (data: unknown) => (data as { role?: string } | undefined)?.role === 'translator',
        description: {
          en: 'The languages this person translates into.',
          es: 'Los idiomas a los que traduce esta persona.',
          fr: 'Les langues vers lesquelles cette personne traduit.',
        },
      },
      // On SQLite the table of a has-many field would be `users_locales`, which Payload keeps for translations.
      dbName: 'users_own_locales',
      hasMany: true,
      label: { en: 'Languages', es: 'Idiomas', fr: 'Langues' },
      options: localization.locales.map((locale) =>
        typeof locale === 'string' ? locale : { label: locale.label as Record<string, string>, value: locale.code },
      ),
      saveToJWT: true,
    },
    coverageAlerts,
    ...accountFields,
  ],
  hooks: {
    beforeDelete: [keepOneAdmin],
    ...accountHooks,
    beforeOperation: [...accountHooks.beforeOperation, queueForAdmins],
    beforeValidate: [...accountHooks.beforeValidate, keepAdminRole],
  },
  labels: {
    plural: { en: 'Users', es: 'Usuarios', fr: 'Utilisateurs' },
    singular: { en: 'User', es: 'Usuario', fr: 'Utilisateur' },
  },
})
