const text = (words: string) => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: words,
  type: 'text',
  version: 1,
})

/** A formatted text with a link to a city and a picture. */
export const linkedText = ({ city, picture }: { city: string; picture: string }) => ({
  root: {
    children: [
      {
        children: [
          text('Voir '),
          {
            children: [text('la ville jumelle')],
            direction: null,
            fields: { doc: { relationTo: 'partner-cities', value: city }, linkType: 'internal', newTab: false },
            format: '',
            id: '65f000000000000000000001',
            indent: 0,
            type: 'link',
            version: 3,
          },
        ],
        direction: null,
        format: '',
        indent: 0,
        type: 'paragraph',
        version: 1,
      },
      {
        fields: null,
        format: '',
        id: '65f000000000000000000002',
        relationTo: 'media',
        type: 'upload',
        value: picture,
        version: 3,
      },
    ],
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})
