import { contentCollection } from '../../src/content/contentCollection.js'
import { GROUPS } from '../../src/content/groups.js'
import { internalNotes } from '../../src/fields/internalNotes.js'
import { slug } from '../../src/fields/slug.js'
import { title } from '../../src/fields/title.js'
import { CallToAction } from './blocks/CallToAction.js'
import { Faq } from './blocks/Faq.js'
import { Hero } from './blocks/Hero.js'
import { MediaBlock } from './blocks/MediaBlock.js'
import { PartnerList } from './blocks/PartnerList.js'
import { ProjectList } from './blocks/ProjectList.js'
import { RichText } from './blocks/RichText.js'
import { Timeline } from './blocks/Timeline.js'

const MAX_BLOCKS = 60

/** Pages of the city's website, composed of blocks. */
export const Pages = contentCollection<'pages'>({
  slug: 'pages',
  admin: {
    defaultColumns: ['title', 'parent', '_status', 'updatedAt'],
    description: {
      en: 'Pages of the website: home, explanations, contact…',
      es: 'Páginas del sitio: inicio, explicaciones, contacto…',
      fr: 'Les pages du site : accueil, explications, contact…',
    },
    group: GROUPS.content,
    listSearchableFields: ['title', 'slug'],
    pagination: { defaultLimit: 25 },
    useAsTitle: 'title',
  },
  defaultPopulate: { _locale: true, _status: true, slug: true, title: true },
  defaultSort: 'title',
  fields: [
    title(),
    {
      name: 'layout',
      type: 'blocks',
      admin: {
        description: {
          en: 'The page from top to bottom, block by block.',
          es: 'La página de arriba abajo, bloque a bloque.',
          fr: 'La page de haut en bas, bloc par bloc.',
        },
        initCollapsed: true,
      },
      blocks: [Hero, RichText, MediaBlock, PartnerList, ProjectList, CallToAction, Faq, Timeline],
      label: { en: 'Content', es: 'Contenido', fr: 'Contenu' },
      labels: {
        plural: { en: 'Blocks', es: 'Bloques', fr: 'Blocs' },
        singular: { en: 'Block', es: 'Bloque', fr: 'Bloc' },
      },
      maxRows: MAX_BLOCKS,
    },
    slug('title'),
    {
      name: 'parent',
      type: 'relationship',
      admin: {
        description: {
          en: 'The page above this one in the menu.',
          es: 'La página superior en el menú.',
          fr: 'La page au-dessus de celle-ci dans le menu.',
        },
        position: 'sidebar',
      },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      label: { en: 'Parent page', es: 'Página superior', fr: 'Page parente' },
      maxDepth: 1,
      relationTo: 'pages',
    },
    internalNotes(),
  ],
  graphQL: { pluralName: 'Pages', singularName: 'Page' },
  labels: {
    plural: { en: 'Pages', es: 'Páginas', fr: 'Pages' },
    singular: { en: 'Page', es: 'Página', fr: 'Page' },
  },
})
