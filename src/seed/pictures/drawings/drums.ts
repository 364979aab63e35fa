import { canvas, circle, gradient, line, path, rect, repeat } from '../canvas.js'

type Drum = { x: number; top: number; width: number; height: number; body: string; band: string; mark: string }

/** A tall drum: a skin, a tapering body, cords and a belt of triangles. */
const drum = ({ band, body, height, mark, top, width, x }: Drum): string => {
  const foot = width * 0.72
  const bottom = top + height
  const half = width / 2
  const narrow = (y: number): number => half - (half - foot / 2) * ((y - top) / height)
  const beltTop = top + height * 0.46
  const beltBottom = top + height * 0.68
  const count = 6
  const triangle = (2 * narrow(beltBottom)) / count
  return [
    `<ellipse cx="${x}" cy="${bottom + 8}" rx="${foot * 0.75}" ry="26" fill="#000" opacity="0.18"/>`,
    path(
      `M${x - half} ${top} L${x - foot / 2} ${bottom} Q${x} ${bottom + 44} ${x + foot / 2} ${bottom} L${x + half} ${top} Z`,
      body,
    ),
    path(
      `M${x - narrow(beltTop)} ${beltTop} Q${x} ${beltTop + 40} ${x + narrow(beltTop)} ${beltTop} L${x + narrow(beltBottom)} ${beltBottom} Q${x} ${beltBottom + 40} ${x - narrow(beltBottom)} ${beltBottom} Z`,
      band,
    ),
    repeat(count, (index) => {
      const left = x - narrow(beltBottom) + index * triangle
      const sag = 40 * (1 - ((left + triangle / 2 - x) / half) ** 2) * 0.5
      return path(
        `M${left + triangle * 0.08} ${beltBottom - 22 + sag} L${left + triangle / 2} ${beltTop + 26 + sag} L${left + triangle * 0.92} ${beltBottom - 22 + sag} Z`,
        mark,
      )
    }),
    repeat(8, (index) => {
      const from = x - half + ((index + 0.5) * width) / 8
      const to = x + (from - x) * 0.87
      return line(
        `M${from} ${top + 34} L${to + width / 28} ${beltTop + 14} M${from} ${top + 34} L${to - width / 28} ${beltTop + 14}`,
        '#fff1d6',
        5,
        'opacity="0.85"',
      )
    }),
    path(
      `M${x + half * 0.45} ${top} L${x + foot * 0.24} ${bottom + 26} Q${x + foot * 0.4} ${bottom + 18} ${x + foot / 2} ${bottom} L${x + half} ${top} Z`,
      '#000',
      'opacity="0.13"',
    ),
    `<ellipse cx="${x}" cy="${top + 10}" rx="${half + 12}" ry="${width * 0.17}" fill="${mark}"/>`,
    `<ellipse cx="${x}" cy="${top}" rx="${half}" ry="${width * 0.15}" fill="#fbeed3"/>`,
    `<ellipse cx="${x}" cy="${top}" rx="${half * 0.55}" ry="${width * 0.08}" fill="#f1dbb2"/>`,
  ].join('')
}

const rays = (): string =>
  repeat(24, (index) => {
    const angle = (index * Math.PI) / 12
    const spread = 0.055
    const point = (turn: number, reach: number): string =>
      `${960 + Math.cos(turn) * reach} ${600 + Math.sin(turn) * reach}`
    return path(
      `M${point(angle - spread, 440)} L${point(angle + spread, 440)} L${point(angle, 560 + (index % 2) * 90)} Z`,
      '#f9c45c',
    )
  })

const ribbon = (y: number, colour: string): string =>
  line(
    `M-40 ${y} C300 ${y - 200} 520 ${y + 190} 900 ${y - 20} S1560 ${y - 190} 1980 ${y - 20}`,
    colour,
    34,
    'opacity="0.9"',
  )

/** Three drums before a large sun. */
export const drums = (): string =>
  canvas(
    `<defs>${gradient('back', '#1e4a6b', '#23688a', '#2a8c8c')}${gradient('sun', '#ffdf8a', '#f2a541', '#ef6f5e')}</defs>`,
    rect(0, 0, 1920, 1280, 'url(#back)'),
    rays(),
    circle(960, 600, 410, 'url(#sun)'),
    ribbon(330, '#ef6f5e'),
    ribbon(410, '#fff1d6'),
    ribbon(490, '#7fc8c2'),
    path('M0 1080 Q960 1010 1920 1080 V1280 H0 Z', '#15364f'),
    drum({ band: '#f4d35e', body: '#9c3d33', height: 470, mark: '#2a8c8c', top: 650, width: 340, x: 520 }),
    drum({ band: '#fff1d6', body: '#2f7a5a', height: 470, mark: '#c8403a', top: 650, width: 340, x: 1400 }),
    drum({ band: '#f2a541', body: '#7b3f6b', height: 640, mark: '#1e4a6b', top: 540, width: 420, x: 960 }),
  )
