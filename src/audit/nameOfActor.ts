import type { AdminText } from '../fields/types.js'

const WORDS: Record<string, AdminText> = {
  anonymous: { en: 'without an account', es: 'sin cuenta', fr: 'sans compte' },
  system: { en: 'the system', es: 'el sistema', fr: 'le système' },
}

/** Who acted, in words; accounts (which have an id) as they were called. */
export const nameOfActor = (
  { actor, actorName }: { actor?: unknown; actorName?: unknown },
  language: keyof AdminText,
): string => {
  const name = typeof actorName === 'string' ? actorName : ''
  return (actor ? undefined : WORDS[name]?.[language]) ?? name
}
