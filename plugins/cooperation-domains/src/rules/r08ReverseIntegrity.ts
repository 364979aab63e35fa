import { defineRule } from './defineRule.js'

/** No write takes from published projects the cover they have; one finding names all that would lose, and nothing else. */
export const r08ReverseIntegrity = defineRule({
  basis: {
    article: null,
    text: { en: 'Data integrity', es: 'Integridad de los datos', fr: 'Intégrité des données' },
  },
  checks: {
    change: ({ losses, path }) =>
      losses.length === 0
        ? []
        : [
            {
              key: 'loss',
              params: {
                losses: {
                  losses: losses.map(({ pairs, project }) => ({
                    pairs: pairs.map(({ domain, partner }) => ({ domain: domain.title, partner: partner.name })),
                    project: project.title,
                  })),
                },
              },
              path,
            },
          ],
  },
  defaultSeverity: 'block',
  findings: { loss: { severity: 'block' } },
  id: 'R8',
  parameters: {},
})
