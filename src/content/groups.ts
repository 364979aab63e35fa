/** Groups of the admin panel's menu, in the order of a communications officer's day. */
export const GROUPS = {
  content: { en: 'Website', es: 'Sitio web', fr: 'Site' },
  cooperation: { en: 'Cooperation', es: 'Cooperación', fr: 'Coopération' },
  settings: { en: 'Settings', es: 'Ajustes', fr: 'Réglages' },
}
