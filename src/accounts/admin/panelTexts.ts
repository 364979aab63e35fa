import type { AdminText } from '../../fields/types.js'

/** What the panel says about one's account, its key and its sessions. */
export const PANEL_TEXTS = {
  agentUnknown: { en: 'Unknown browser', es: 'Navegador desconocido', fr: 'Navigateur inconnu' },
  currentPassword: { en: 'Current password', es: 'Contraseña actual', fr: 'Mot de passe actuel' },
  endAll: { en: 'End all sessions', es: 'Cerrar todas las sesiones', fr: 'Fermer toutes les sessions' },
  endOne: { en: 'End', es: 'Cerrar', fr: 'Fermer' },
  endOthers: { en: 'End all other sessions', es: 'Cerrar las demás sesiones', fr: 'Fermer les autres sessions' },
  endedSessions: { en: 'Sessions ended.', es: 'Sesiones cerradas.', fr: 'Sessions fermées.' },
  expired: { en: 'expired', es: 'caducada', fr: 'expirée' },
  expiresOn: { en: 'Last day (optional)', es: 'Último día (opcional)', fr: 'Dernier jour (facultatif)' },
  failed: {
    en: 'The server did not answer. Try again.',
    es: 'El servidor no ha respondido. Inténtelo de nuevo.',
    fr: 'Le serveur n’a pas répondu. Réessayez.',
  },
  key: { en: 'API key', es: 'Clave API', fr: 'Clé d’API' },
  keyAfterSaving: {
    en: 'Save the account first: its key is made here afterwards.',
    es: 'Guarde primero la cuenta: después podrá generar aquí su clave.',
    fr: 'Enregistrez d’abord le compte : sa clé se crée ensuite ici.',
  },
  keyOnce: {
    en: 'Copy this key now: it will not be shown again.',
    es: 'Copie esta clave ahora: no se volverá a mostrar.',
    fr: 'Copiez cette clé maintenant : elle ne sera plus affichée.',
  },
  lastDay: { en: 'Valid through', es: 'Válida hasta el', fr: 'Valable jusqu’au' },
  lastSeen: { en: 'Last seen', es: 'Última actividad', fr: 'Dernière activité' },
  lastUse: { en: 'Last use', es: 'Último uso', fr: 'Dernière utilisation' },
  make: { en: 'Make a key', es: 'Generar una clave', fr: 'Créer une clé' },
  neverUsed: { en: 'never', es: 'nunca', fr: 'jamais' },
  noKey: {
    en: 'This account has no API key.',
    es: 'Esta cuenta no tiene clave API.',
    fr: 'Ce compte n’a pas de clé d’API.',
  },
  opened: { en: 'Opened', es: 'Abierta', fr: 'Ouverte' },
  prefix: { en: 'Begins with', es: 'Empieza por', fr: 'Commence par' },
  replace: { en: 'Replace the key', es: 'Sustituir la clave', fr: 'Remplacer la clé' },
  replaceAsk: {
    en: 'The key in use stops working at once. Make another one?',
    es: 'La clave actual dejará de funcionar de inmediato. ¿Generar otra?',
    fr: 'La clé actuelle cessera aussitôt de fonctionner. En créer une autre ?',
  },
  required: {
    en: 'Give your current password.',
    es: 'Indique su contraseña actual.',
    fr: 'Indiquez votre mot de passe actuel.',
  },
  revoke: { en: 'Revoke the key', es: 'Revocar la clave', fr: 'Révoquer la clé' },
  revokeAsk: {
    en: 'The website that uses this key loses its access at once. Revoke it?',
    es: 'El sitio que usa esta clave perderá el acceso de inmediato. ¿Revocarla?',
    fr: 'Le site qui utilise cette clé perdra aussitôt son accès. La révoquer ?',
  },
  sessionEndAsk: {
    en: 'This person will have to sign in again everywhere. End all sessions?',
    es: 'Esta persona tendrá que volver a iniciar sesión en todas partes. ¿Cerrar todas las sesiones?',
    fr: 'Cette personne devra se reconnecter partout. Fermer toutes les sessions ?',
  },
  sessions: { en: 'Open sessions', es: 'Sesiones abiertas', fr: 'Sessions ouvertes' },
  thisOne: { en: 'this session', es: 'esta sesión', fr: 'cette session' },
  unlimited: { en: 'no end', es: 'sin fin', fr: 'sans limite' },
} as const satisfies Record<string, AdminText>
