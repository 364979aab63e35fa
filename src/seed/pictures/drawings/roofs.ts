import { canvas, circle, gradient, line, path, rect, repeat, scatter } from '../canvas.js'
import { cloud, ridge } from '../motifs.js'

type Roof = {
  x: number
  top: number
  width: number
  height: number
  colour: string
  dark: string
  wall: string
  ground: number
}

/** A roof seen from the side: rows of rounded tiles, a wall with shutters under it. */
const roof = ({ colour, dark, ground, height, top, wall, width, x }: Roof): string => {
  const rows = 6
  const inset = width * 0.14
  const rowHeight = height / rows
  const tiles = repeat(rows, (row) => {
    const left = x + inset * (1 - (row + 1) / rows)
    const span = width - 2 * inset * (1 - (row + 1) / rows)
    const y = top + row * rowHeight
    const count = Math.round(span / 46)
    const tile = span / count
    return repeat(count, (index) =>
      path(
        `M${left + index * tile} ${y} h${tile} v${rowHeight} a${tile / 2} ${rowHeight * 0.42} 0 0 1 -${tile} 0 Z`,
        (index + row) % 3 === 0 ? dark : colour,
        `stroke="${dark}" stroke-width="3"`,
      ),
    )
  })
  const bottom = top + height
  const windows = Math.floor((width - 60) / 210)
  const shutters = repeat(windows, (index) => {
    const left = x + width / 2 + (index - (windows - 1) / 2) * 210 - 45
    return (
      rect(left, bottom + 70, 90, 140, '#3b2a26') +
      rect(left - 42, bottom + 70, 40, 140, '#2a8c8c') +
      rect(left + 92, bottom + 70, 40, 140, '#2a8c8c') +
      repeat(5, (slat) =>
        line(
          `M${left - 34} ${bottom + 92 + slat * 24} h24 M${left + 100} ${bottom + 92 + slat * 24} h24`,
          '#1d6a6d',
          4,
        ),
      )
    )
  })
  return (
    rect(x + 26, bottom - 6, width - 52, ground - bottom + 6, wall) +
    rect(x + 26, bottom - 6, width - 52, 40, '#000', 'opacity="0.14"') +
    shutters +
    `<g>${tiles}</g>` +
    rect(x + inset - 12, top - 16, width - 2 * inset + 24, 24, dark, 'rx="12"')
  )
}

const ladder = (): string =>
  line('M965 1290 L1064 690 M1065 1290 L1164 690', '#7b4f2c', 20) +
  repeat(9, (index) => line(`M${974 + index * 10.4} ${1236 - index * 63} h100`, '#8f6238', 14))

/** Tiled roofs and a ladder. */
export const roofs = (): string =>
  canvas(
    `<defs>${gradient('sky', '#6db8d6', '#c9e8e6', '#fff3d9')}</defs>`,
    rect(0, 0, 1920, 1280, 'url(#sky)'),
    circle(340, 250, 170, '#fff7d6', 'opacity="0.55"'),
    circle(340, 250, 115, '#ffd873'),
    cloud(760, 190, 120),
    cloud(1450, 280, 140, '#ffffff', 0.6),
    ridge([620, 520, 600, 460, 560, 500, 620, 540, 640], '#9cc3bf'),
    ridge([720, 650, 690, 610, 680, 640, 700, 640, 720], '#6ea597'),
    roof({
      colour: '#d9825b',
      dark: '#bf6745',
      ground: 1280,
      height: 210,
      top: 560,
      wall: '#f7e7c8',
      width: 620,
      x: -60,
    }),
    roof({
      colour: '#e0a24f',
      dark: '#c4863a',
      ground: 1280,
      height: 210,
      top: 520,
      wall: '#f0c5a4',
      width: 640,
      x: 1350,
    }),
    roof({
      colour: '#c8503e',
      dark: '#a63d31',
      ground: 1280,
      height: 300,
      top: 620,
      wall: '#fdf3df',
      width: 960,
      x: 460,
    }),
    ladder(),
    repeat(26, (index) =>
      circle(
        index * 78 - 10,
        1290 - scatter(index) * 30,
        46 + scatter(index * 3) * 34,
        index % 2 ? '#3f8f63' : '#2c704f',
      ),
    ),
  )
