import { contentCollection } from '../src/content/contentCollection.js'
import { GROUPS } from '../src/content/groups.js'
import { amount } from '../src/fields/amount.js'
import { calendarDay } from '../src/fields/calendarDay.js'
import { currency } from '../src/fields/currency.js'
import { internalNotes } from '../src/fields/internalNotes.js'
import { INSTRUMENTS, RENEWAL_MODES, STATE_CASES } from '../src/fields/options/conventions.js'
import { rowLabel } from '../src/fields/rowLabel.js'
import { slug } from '../src/fields/slug.js'
import { title } from '../src/fields/title.js'

const isAmendment = (data: unknown): boolean =>
  (data as { instrument?: string } | undefined)?.instrument === 'amendment'

const isRenewed = (_data: unknown, renewal: unknown): boolean =>
  ['express', 'tacit'].includes((renewal as { mode?: string } | undefined)?.mode ?? '')

/** Agreements signed between the city and foreign authorities. */
export const Conventions = contentCollection<'conventions'>({
  slug: 'conventions',
  admin: {
    defaultColumns: ['title', 'reference', 'instrument', 'signedOn', 'endsOn', '_status'],
    description: {
      en: 'Agreements signed with foreign authorities: charters, framework agreements, amendments…',
      es: 'Acuerdos firmados con autoridades extranjeras: cartas, convenios marco, enmiendas…',
      fr: 'Les accords signés avec des collectivités étrangères : chartes, conventions-cadres, avenants…',
    },
    group: GROUPS.cooperation,
    listSearchableFields: ['title', 'reference'],
    pagination: { defaultLimit: 25 },
    useAsTitle: 'title',
  },
  defaultPopulate: {
    _locale: true,
    _status: true,
    endsOn: true,
    instrument: true,
    reference: true,
    signedOn: true,
    slug: true,
    title: true,
  },
  defaultSort: '-signedOn',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          fields: [
            title(),
            {
              name: 'object',
              type: 'textarea',
              admin: {
                description: {
                  en: 'What the agreement plans to do: the law asks for it.',
                  es: 'Lo que prevé el acuerdo: la ley lo exige.',
                  fr: 'Ce que l’accord prévoit de faire : la loi le demande (CGCT, L1115-1).',
                },
              },
              label: { en: 'Object', es: 'Objeto', fr: 'Objet' },
              localized: true,
              maxLength: 5000,
            },
            {
              name: 'parties',
              type: 'array',
              admin: {
                components: rowLabel(
                  { name: 'partner', relationTo: 'partner-cities', titleField: 'name' },
                  { isDay: true, name: 'signedOn' },
                ),
                description: {
                  en: 'The foreign authorities that sign. The city itself is always a party.',
                  es: 'Las autoridades extranjeras firmantes. La ciudad siempre es parte.',
                  fr: 'Les collectivités étrangères signataires. La ville est toujours partie.',
                },
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'partner',
                      type: 'relationship',
                      label: { en: 'Partner', es: 'Socio', fr: 'Partenaire' },
                      maxDepth: 1,
                      relationTo: 'partner-cities',
                      required: true,
                    },
                    {
                      name: 'signatory',
                      type: 'text',
                      label: {
                        en: 'Signatory (name and office)',
                        es: 'Firmante (nombre y cargo)',
                        fr: 'Signataire (nom et fonction)',
                      },
                      maxLength: 200,
                    },
                    calendarDay({ label: { en: 'Signed on', es: 'Firmado el', fr: 'Signé le' }, name: 'signedOn' }),
                  ],
                },
              ],
              label: { en: 'Parties', es: 'Partes', fr: 'Parties' },
              labels: {
                plural: { en: 'Parties', es: 'Partes', fr: 'Parties' },
                singular: { en: 'Party', es: 'Parte', fr: 'Partie' },
              },
              maxRows: 30,
            },
            {
              type: 'row',
              fields: [
                amount({
                  label: { en: 'Forecast amount', es: 'Importe previsto', fr: 'Montant prévisionnel' },
                  name: 'forecastAmount',
                }),
                currency(),
              ],
            },
          ],
          label: { en: 'The agreement', es: 'El acuerdo', fr: 'L’accord' },
        },
        {
          admin: {
            description: {
              en: 'An agreement enters into force once signed and sent to the State’s representative.',
              es: 'Un acuerdo entra en vigor una vez firmado y transmitido al representante del Estado.',
              fr: 'Un accord entre en vigueur une fois signé et transmis au représentant de l’État.',
            },
          },
          fields: [
            {
              type: 'row',
              fields: [
                calendarDay({ label: { en: 'Signed on', es: 'Firmado el', fr: 'Signée le' }, name: 'signedOn' }),
                {
                  name: 'signedAt',
                  type: 'text',
                  label: { en: 'Place of signature', es: 'Lugar de la firma', fr: 'Lieu de signature' },
                  maxLength: 200,
                },
                calendarDay({
                  description: {
                    en: 'Without it the agreement is not in force.',
                    es: 'Sin ella el acuerdo no está en vigor.',
                    fr: 'Sans elle, l’accord n’est pas en vigueur.',
                  },
                  label: {
                    en: 'Sent to the prefecture on',
                    es: 'Transmitido a la prefectura el',
                    fr: 'Transmise à la préfecture le',
                  },
                  name: 'transmittedOn',
                }),
              ],
            },
            {
              type: 'row',
              fields: [
                calendarDay({ label: { en: 'Starts on', es: 'Empieza el', fr: 'Prend effet le' }, name: 'startsOn' }),
                calendarDay({
                  description: {
                    en: 'Last day in force. Empty: no end.',
                    es: 'Último día de vigencia. Vacío: sin fin.',
                    fr: 'Dernier jour en vigueur. Vide : sans terme.',
                  },
                  label: { en: 'Ends on', es: 'Termina el', fr: 'Prend fin le' },
                  name: 'endsOn',
                }),
              ],
            },
            {
              name: 'renewal',
              type: 'group',
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'mode',
                      type: 'select',
                      defaultValue: 'none',
                      label: { en: 'Mode', es: 'Modalidad', fr: 'Mode' },
                      options: RENEWAL_MODES,
                    },
                    {
                      name: 'months',
                      type: 'number',
                      admin: { condition: isRenewed },
                      label: { en: 'Months each time', es: 'Meses cada vez', fr: 'Mois à chaque fois' },
                      max: 240,
                      min: 1,
                    },
                    {
                      name: 'times',
                      type: 'number',
                      admin: {
                        condition: isRenewed,
                        description: {
                          en: 'Empty: without limit.',
                          es: 'Vacío: sin límite.',
                          fr: 'Vide : sans limite.',
                        },
                      },
                      label: { en: 'Number of times', es: 'Número de veces', fr: 'Nombre de fois' },
                      max: 100,
                      min: 1,
                    },
                  ],
                },
              ],
              label: { en: 'Renewal', es: 'Renovación', fr: 'Reconduction' },
            },
            calendarDay({
              description: {
                en: 'First day no longer in force, if ended early.',
                es: 'Primer día sin vigencia, si terminó antes.',
                fr: 'Premier jour où l’accord n’est plus en vigueur, s’il a été résilié.',
              },
              label: { en: 'Terminated on', es: 'Rescindido el', fr: 'Résiliée le' },
              name: 'terminatedOn',
            }),
            {
              name: 'terminationReason',
              type: 'textarea',
              admin: {
                condition: (data: unknown) => Boolean((data as { terminatedOn?: string } | undefined)?.terminatedOn),
              },
              label: { en: 'Reason for the termination', es: 'Motivo de la rescisión', fr: 'Motif de la résiliation' },
              maxLength: 2000,
            },
          ],
          label: { en: 'Dates', es: 'Fechas', fr: 'Dates' },
        },
        {
          fields: [
            {
              name: 'deliberation',
              type: 'group',
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'reference',
                      type: 'text',
                      label: { en: 'Number', es: 'Número', fr: 'Numéro' },
                      maxLength: 100,
                    },
                    calendarDay({
                      label: { en: 'Adopted on', es: 'Adoptada el', fr: 'Adoptée le' },
                      name: 'adoptedOn',
                    }),
                  ],
                },
                {
                  name: 'document',
                  type: 'upload',
                  filterOptions: { mimeType: { equals: 'application/pdf' } },
                  label: { en: 'Document (PDF)', es: 'Documento (PDF)', fr: 'Document (PDF)' },
                  maxDepth: 1,
                  relationTo: 'media',
                },
              ],
              label: { en: 'Council decision', es: 'Acuerdo del consejo', fr: 'Délibération' },
            },
            {
              name: 'stateException',
              type: 'group',
              admin: {
                description: {
                  en: 'Only when a foreign State is a party.',
                  es: 'Solo cuando un Estado extranjero es parte.',
                  fr: 'Seulement si un État étranger est partie (CGCT, L1115-5).',
                },
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'case',
                      type: 'select',
                      label: { en: 'Case', es: 'Caso', fr: 'Cas' },
                      options: STATE_CASES,
                    },
                    calendarDay({
                      admin: {
                        condition: (_data, sibling: unknown) =>
                          Boolean((sibling as { case?: string } | undefined)?.case),
                      },
                      label: { en: 'Authorised on', es: 'Autorizado el', fr: 'Autorisée le' },
                      name: 'authorisedOn',
                    }),
                  ],
                },
              ],
              label: { en: 'Agreement with a State', es: 'Acuerdo con un Estado', fr: 'Accord avec un État' },
            },
            {
              name: 'documents',
              type: 'upload',
              filterOptions: { mimeType: { equals: 'application/pdf' } },
              hasMany: true,
              label: { en: 'Documents (PDF)', es: 'Documentos (PDF)', fr: 'Documents (PDF)' },
              maxDepth: 1,
              maxRows: 30,
              relationTo: 'media',
            },
          ],
          label: { en: 'Acts and documents', es: 'Actos y documentos', fr: 'Actes et documents' },
        },
        {
          fields: [
            {
              name: 'projects',
              type: 'join',
              admin: { defaultColumns: ['title', 'activityStatus', 'startsOn', 'endsOn'] },
              collection: 'projects',
              label: { en: 'Projects', es: 'Proyectos', fr: 'Projets' },
              on: 'conventions',
            },
          ],
          label: { en: 'Projects', es: 'Proyectos', fr: 'Projets' },
        },
      ],
    },
    slug('title'),
    {
      name: 'instrument',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'framework',
      index: true,
      label: { en: 'Instrument', es: 'Instrumento', fr: 'Nature de l’acte' },
      options: INSTRUMENTS,
      required: true,
    },
    {
      name: 'reference',
      type: 'text',
      admin: { position: 'sidebar' },
      label: { en: 'Reference', es: 'Referencia', fr: 'Référence' },
      maxLength: 100,
    },
    {
      name: 'parent',
      type: 'relationship',
      admin: {
        condition: (data) => !isAmendment(data),
        description: {
          en: 'The framework agreement this one applies.',
          es: 'El convenio marco que este aplica.',
          fr: 'La convention-cadre que celle-ci applique.',
        },
        position: 'sidebar',
      },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      label: { en: 'Under the agreement', es: 'En aplicación de', fr: 'En application de' },
      maxDepth: 1,
      relationTo: 'conventions',
    },
    {
      name: 'amends',
      type: 'relationship',
      admin: { condition: (data) => isAmendment(data), position: 'sidebar' },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      label: { en: 'Amends', es: 'Modifica', fr: 'Modifie' },
      maxDepth: 1,
      relationTo: 'conventions',
    },
    internalNotes(),
  ],
  graphQL: { pluralName: 'Conventions', singularName: 'Convention' },
  labels: {
    plural: { en: 'Conventions', es: 'Convenios', fr: 'Conventions' },
    singular: { en: 'Convention', es: 'Convenio', fr: 'Convention' },
  },
})
