import type { Tab } from 'payload'

import { sustainableDevelopment } from '../../../plugins/cooperation-domains/src/index.js'
import { amount } from '../../../src/fields/amount.js'
import { calendarDay } from '../../../src/fields/calendarDay.js'
import { MARKER_SCORES, POLICY_MARKERS } from '../../../src/fields/options/projects.js'
import { rowLabel } from '../../../src/fields/rowLabel.js'

/** Goals of the 2030 Agenda, policy markers and results. */
export const goalsTab: Tab = {
  fields: [
    ...sustainableDevelopment(),
    {
      name: 'policyMarkers',
      type: 'array',
      admin: {
        components: rowLabel({ name: 'marker', options: POLICY_MARKERS }, { name: 'score', options: MARKER_SCORES }),
        description: {
          en: 'For the yearly declaration of official development assistance.',
          es: 'Para la declaración anual de la ayuda oficial al desarrollo.',
          fr: 'Pour la déclaration annuelle de l’aide publique au développement.',
        },
        initCollapsed: true,
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'marker',
              type: 'select',
              label: { en: 'Marker', es: 'Marcador', fr: 'Marqueur' },
              options: POLICY_MARKERS,
              required: true,
            },
            {
              name: 'score',
              type: 'select',
              defaultValue: '0',
              label: { en: 'Score', es: 'Puntuación', fr: 'Score' },
              options: MARKER_SCORES,
              required: true,
            },
          ],
        },
      ],
      label: { en: 'OECD markers', es: 'Marcadores de la OCDE', fr: 'Marqueurs de l’OCDE' },
      labels: {
        plural: { en: 'Markers', es: 'Marcadores', fr: 'Marqueurs' },
        singular: { en: 'Marker', es: 'Marcador', fr: 'Marqueur' },
      },
      maxRows: 6,
    },
    {
      name: 'results',
      type: 'array',
      admin: { components: rowLabel({ name: 'indicator' }), initCollapsed: true },
      fields: [
        {
          name: 'indicator',
          type: 'text',
          label: { en: 'Indicator', es: 'Indicador', fr: 'Indicateur' },
          localized: true,
          maxLength: 300,
          required: true,
        },
        {
          type: 'row',
          fields: [
            amount({
              label: { en: 'Baseline', es: 'Valor inicial', fr: 'Valeur de départ' },
              name: 'baseline',
            }),
            amount({ label: { en: 'Target', es: 'Meta', fr: 'Cible' }, name: 'target' }),
            amount({ label: { en: 'Actual', es: 'Logrado', fr: 'Réalisé' }, name: 'actual' }),
            calendarDay({ label: { en: 'Measured on', es: 'Medido el', fr: 'Mesuré le' }, name: 'measuredOn' }),
          ],
        },
      ],
      label: { en: 'Results', es: 'Resultados', fr: 'Résultats' },
      labels: {
        plural: { en: 'Results', es: 'Resultados', fr: 'Résultats' },
        singular: { en: 'Result', es: 'Resultado', fr: 'Résultat' },
      },
      maxRows: 50,
    },
  ],
  label: { en: 'Goals and results', es: 'Objetivos y resultados', fr: 'Objectifs et résultats' },
}
