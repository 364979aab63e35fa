import type { AdminText } from '../fields/types.js'

/** Which way an act came in. */
export const WAY_LABELS = {
  rest: { en: 'Panel or REST API', es: 'Panel o API REST', fr: 'Panneau ou API REST' },
  graphql: { en: 'GraphQL', es: 'GraphQL', fr: 'GraphQL' },
  job: { en: 'Planned task', es: 'Tarea programada', fr: 'Tâche planifiée' },
  server: { en: 'Server or command', es: 'Servidor o comando', fr: 'Serveur ou commande' },
} satisfies Record<string, AdminText>

export type Way = keyof typeof WAY_LABELS
