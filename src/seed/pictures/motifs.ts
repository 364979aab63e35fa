import { circle, HEIGHT, line, path, rect, repeat, scatter, WIDTH } from './canvas.js'

/** A smooth ridge through the given heights, filled down to the bottom of the picture. */
export const ridge = (heights: number[], fill: string, more = ''): string => {
  const step = WIDTH / (heights.length - 1)
  const curve = heights.slice(1).map((y, index) => {
    const before = heights[index] ?? y
    const x = index * step
    return `C${x + step / 2} ${before} ${x + step / 2} ${y} ${x + step} ${y}`
  })
  return path(`M0 ${heights[0] ?? 0} ${curve.join(' ')} V${HEIGHT} H0 Z`, fill, more)
}

type House = { x: number; ground: number; width: number; height: number; wall: string; roof: string; light?: string }

/** A small house: a gabled roof, two windows and a door. */
export const house = ({ ground, height, light = '#fff1c9', roof, wall, width, x }: House): string => {
  const top = ground - height
  const pane = width * 0.2
  return [
    rect(x, top, width, height, wall),
    rect(x + width * 0.72, top, width * 0.28, height, '#000', 'opacity="0.08"'),
    path(`M${x - width * 0.1} ${top} L${x + width / 2} ${top - width * 0.42} L${x + width * 1.1} ${top} Z`, roof),
    rect(x + width * 0.15, top + height * 0.2, pane, pane * 1.2, light, 'rx="3"'),
    rect(x + width * 0.65, top + height * 0.2, pane, pane * 1.2, light, 'rx="3"'),
    rect(x + width * 0.4, ground - height * 0.45, width * 0.2, height * 0.45, '#4a3428', 'opacity="0.75"'),
  ].join('')
}

type Village = { from: number; to: number; ground: (x: number) => number; size: number; seed: number }

const WALLS = ['#f7e2c0', '#f2a65a', '#e86f51', '#7fc8c2', '#f6d365', '#d98cb3', '#fbf3e4']
const ROOFS = ['#a63a2b', '#8c2f39', '#bc4b32', '#6b3a3a']

/** A row of houses of slightly different sizes and colours. */
export const village = ({ from, ground, seed, size, to }: Village): string => {
  const step = size * 1.12
  return repeat(Math.floor((to - from) / step), (index) => {
    const x = from + index * step
    const pick = scatter(seed + index)
    return house({
      ground: ground(x + size / 2) + 4,
      height: size * (0.75 + scatter(seed + index * 3.7) * 0.5),
      roof: ROOFS[Math.floor(scatter(seed + index * 1.9) * ROOFS.length)] ?? '#a63a2b',
      wall: WALLS[Math.floor(pick * WALLS.length)] ?? '#f7e2c0',
      width: size,
      x,
    })
  })
}

/** Short horizontal glints scattered over the water between two heights. */
export const glints = (top: number, bottom: number, count: number, colour: string, seed = 1): string =>
  repeat(count, (index) => {
    const depth = scatter(seed + index * 2.3)
    const y = top + depth * (bottom - top)
    const x = scatter(seed + index * 5.1) * WIDTH
    const half = 18 + depth * 60
    return line(`M${x - half} ${y} H${x + half}`, colour, 3 + depth * 4, `opacity="${0.25 + 0.35 * scatter(index)}"`)
  })

/** A palm tree whose foot stands at (x, y). */
export const palm = (
  x: number,
  y: number,
  height: number,
  lean: number,
  leaf = '#1f5b4a',
  trunk = '#5a3d2b',
): string => {
  const top = { x: x + lean, y: y - height }
  const size = height * 0.42
  const leaves = [-172, -138, -100, -62, -28, 8, 172].map((angle) => {
    const radians = (angle * Math.PI) / 180
    const tip = { x: top.x + Math.cos(radians) * size, y: top.y + Math.sin(radians) * size * 0.75 + size * 0.3 }
    const mid = { x: (top.x + tip.x) / 2, y: Math.min(top.y, tip.y) - size * 0.28 }
    return path(
      `M${top.x} ${top.y} Q${mid.x} ${mid.y - size * 0.1} ${tip.x} ${tip.y} Q${mid.x} ${mid.y + size * 0.22} ${top.x} ${top.y} Z`,
      leaf,
    )
  })
  return [
    line(`M${x} ${y} Q${x + lean * 0.1} ${y - height * 0.5} ${top.x} ${top.y}`, trunk, height * 0.055),
    ...leaves,
    circle(top.x - 8, top.y + 10, height * 0.03, '#7a5230'),
    circle(top.x + 10, top.y + 12, height * 0.03, '#7a5230'),
  ].join('')
}

/** A soft cloud made of three discs on a flat base. */
export const cloud = (x: number, y: number, size: number, colour = '#ffffff', opacity = 0.75): string =>
  `<g opacity="${opacity}">${circle(x, y, size * 0.42, colour)}${circle(x + size * 0.62, y - size * 0.24, size * 0.6, colour)}${circle(x + size * 1.25, y + size * 0.04, size * 0.38, colour)}${rect(x, y, size * 1.25, size * 0.42, colour)}</g>`
