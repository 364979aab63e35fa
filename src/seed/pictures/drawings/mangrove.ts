import { canvas, circle, gradient, line, path, rect, repeat, scatter } from '../canvas.js'
import { glints, ridge } from '../motifs.js'

const WATER = 860

/** A tree on arched roots, its foot on the water line. */
const tree = (x: number, height: number, tone: string, shade: string): string => {
  const fork = WATER - height * 0.42
  const roots = [-190, -120, -60, 0, 60, 120, 190].map((reach) =>
    line(`M${x} ${fork} Q${x + reach * 0.9} ${fork + 20} ${x + reach} ${WATER + 14}`, '#6a4a3a', 15),
  )
  const leaves = (colour: string, shiftX: number, shiftY: number, scale: number): string =>
    repeat(9, (index) => {
      const angle = (index / 9) * Math.PI * 2
      const centre = {
        x: x + shiftX + Math.cos(angle) * height * 0.31 * scale,
        y: WATER - height * 0.86 + shiftY + Math.sin(angle) * height * 0.16 * scale,
      }
      return circle(centre.x, centre.y, height * (0.15 + scatter(index + x) * 0.06) * scale, colour)
    }) +
    `<ellipse cx="${x + shiftX}" cy="${WATER - height * 0.86 + shiftY}" rx="${height * 0.3 * scale}" ry="${height * 0.17 * scale}" fill="${colour}"/>`
  return (
    roots.join('') +
    line(`M${x} ${fork} Q${x + 16} ${WATER - height * 0.6} ${x - 8} ${WATER - height * 0.82}`, '#6a4a3a', 28) +
    leaves(shade, 0, 0, 1) +
    leaves(tone, -height * 0.03, -height * 0.05, 0.84) +
    leaves('#6fbf8a', -height * 0.08, -height * 0.1, 0.45)
  )
}

const bird = (x: number, y: number, size: number): string =>
  path(
    `M${x} ${y} Q${x - size * 0.7} ${y - size * 0.9} ${x - size * 1.7} ${y - size * 0.55} Q${x - size * 0.8} ${y - size * 0.35} ${x - size * 0.2} ${y + size * 0.16} Q${x + size * 0.1} ${y + size * 0.3} ${x + size * 0.5} ${y + size * 0.1} Q${x + size * 1.1} ${y - size * 0.5} ${x + size * 1.7} ${y - size * 0.7} Q${x + size * 0.7} ${y - size * 0.95} ${x} ${y} Z`,
    '#fffdf6',
  ) +
  path(
    `M${x + size * 0.42} ${y + size * 0.12} l${size * 0.42} ${size * 0.06} l-${size * 0.4} ${size * 0.08} Z`,
    '#f2a541',
  )

const trees = (): string =>
  tree(330, 560, '#3f8f63', '#2c704f') + tree(1560, 620, '#4b9b6a', '#327956') + tree(960, 480, '#5aab74', '#3d8a5e')

/** A mangrove, its reflection and three birds. */
export const mangrove = (): string =>
  canvas(
    `<defs>${gradient('sky', '#f7d9a5', '#fbeccb', '#cfe9dd')}${gradient('water', '#8fcdbd', '#3d8f8f', '#1f5a66')}<clipPath id="below"><rect x="0" y="${WATER + 6}" width="1920" height="420"/></clipPath></defs>`,
    rect(0, 0, 1920, 1280, 'url(#sky)'),
    circle(1210, 300, 190, '#fff8e1', 'opacity="0.6"'),
    circle(1210, 300, 130, '#ffd98a'),
    ridge([700, 640, 690, 600, 660, 590, 660, 630, 700], '#a9d0bd'),
    ridge([780, 740, 770, 720, 760, 730, 770, 740, 780], '#7bb59c'),
    rect(0, WATER, 1920, 420, 'url(#water)'),
    `<g clip-path="url(#below)" opacity="0.28"><g transform="translate(0 ${2 * WATER + 16}) scale(1 -1)">${trees()}</g></g>`,
    trees(),
    glints(WATER + 40, 1250, 70, '#eafaf2', 11),
    bird(760, 250, 78),
    bird(560, 400, 54),
    bird(1330, 470, 62),
  )
