import type { AdminText } from '../fields/types.js'

/** What the log keeps, with its words in the panel. */
export const ACTION_LABELS = {
  'signed-in': { en: 'Signed in', es: 'Inicio de sesión', fr: 'Connexion' },
  'sign-in-failed': { en: 'Sign-in refused', es: 'Inicio de sesión rechazado', fr: 'Connexion refusée' },
  'signed-out': { en: 'Signed out', es: 'Cierre de sesión', fr: 'Déconnexion' },
  'account-created': { en: 'Account created', es: 'Cuenta creada', fr: 'Compte créé' },
  'account-deleted': { en: 'Account deleted', es: 'Cuenta eliminada', fr: 'Compte supprimé' },
  'rights-changed': { en: 'Rights changed', es: 'Derechos modificados', fr: 'Droits modifiés' },
  'password-changed': { en: 'Password changed', es: 'Contraseña cambiada', fr: 'Mot de passe changé' },
  'password-reset': { en: 'Password reset', es: 'Contraseña restablecida', fr: 'Mot de passe réinitialisé' },
  'api-key-made': { en: 'API key made', es: 'Clave API creada', fr: 'Clé d’API créée' },
  'api-key-revoked': { en: 'API key revoked', es: 'Clave API revocada', fr: 'Clé d’API révoquée' },
  published: { en: 'Published', es: 'Publicación', fr: 'Publication' },
  unpublished: { en: 'Unpublished', es: 'Retirada de la publicación', fr: 'Dépublication' },
  trashed: { en: 'Moved to the trash', es: 'Enviado a la papelera', fr: 'Mise à la corbeille' },
  restored: { en: 'Taken out of the trash', es: 'Sacado de la papelera', fr: 'Sortie de la corbeille' },
  deleted: { en: 'Deleted for good', es: 'Eliminación definitiva', fr: 'Suppression définitive' },
  forced: { en: 'Rule forced', es: 'Regla forzada', fr: 'Règle forcée' },
  'rules-changed': { en: 'Rules changed', es: 'Reglas modificadas', fr: 'Règles modifiées' },
  exported: { en: 'Exported', es: 'Exportación', fr: 'Export' },
  pruned: { en: 'Old entries removed', es: 'Entradas antiguas suprimidas', fr: 'Anciennes lignes supprimées' },
  seeded: { en: 'Demonstration content', es: 'Contenido de demostración', fr: 'Contenu de démonstration' },
  'content-reset': { en: 'All content deleted', es: 'Todo el contenido eliminado', fr: 'Tout le contenu supprimé' },
} satisfies Record<string, AdminText>

export type Action = keyof typeof ACTION_LABELS
