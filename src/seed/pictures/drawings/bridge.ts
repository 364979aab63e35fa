import { canvas, circle, gradient, line, path, rect, repeat } from '../canvas.js'
import { cloud, glints, palm, village } from '../motifs.js'

const DECK = 760
const TOWERS = [620, 1300]
const RED = '#c8403a'

/** Height of the main cable above the deck between two towers, as a parabola. */
const cableAt = (x: number): number => {
  const middle = 960
  const half = 340
  return 420 + (DECK - 420 - 50) * (1 - ((x - middle) / half) ** 2)
}

/** Height of the side cable at the hanger of that rank, counted from the tower. */
const sideCableAt = (rank: number): number => {
  const x = 40 + rank * 40
  // The side cable is a quadratic curve from the tower (0, 420) by (140, DECK - 60) to the shore (370, DECK).
  const t = (-280 + Math.sqrt(280 ** 2 + 4 * 90 * x)) / 180
  return (1 - t) ** 2 * 420 + 2 * t * (1 - t) * (DECK - 60) + t ** 2 * DECK
}

/** Two shores and a red bridge at sunrise. */
export const bridge = (): string =>
  canvas(
    `<defs>${gradient('sky', '#2f6c9c', '#7fb7c9', '#f9d8a7', '#f8b878')}${gradient('sea', '#e9a978', '#4f9ea6', '#1b5f78')}</defs>`,
    rect(0, 0, 1920, 840, 'url(#sky)'),
    circle(960, 800, 250, '#fff0c4', 'opacity="0.35"'),
    circle(960, 800, 170, '#ffe9a8'),
    cloud(250, 220, 110, '#fff5e6', 0.6),
    cloud(1480, 160, 130, '#fff5e6', 0.5),
    path('M0 700 Q220 560 430 690 T860 820 L1080 820 Q1300 700 1500 640 T1920 620 V840 H0 Z', '#a9a294'),
    rect(0, 820, 1920, 460, 'url(#sea)'),
    glints(850, 1260, 70, '#fff3d6', 3),
    path('M960 830 L820 1280 H1100 Z', '#ffe9b8', 'opacity="0.22"'),
    path('M0 760 Q260 730 440 800 Q520 850 380 930 Q240 1010 0 1020 Z', '#2f7a5a'),
    path('M1920 740 Q1640 730 1480 800 Q1400 850 1540 930 Q1690 1010 1920 1020 Z', '#3b8560'),
    village({ from: -20, ground: (x) => 775 + x * 0.02, seed: 4, size: 70, to: 300 }),
    village({ from: 1640, ground: (x) => 775 + (1920 - x) * 0.02, seed: 21, size: 70, to: 1960 }),
    ...TOWERS.map(
      (x) =>
        rect(x - 22, 400, 18, 560, RED) +
        rect(x + 8, 400, 18, 560, RED) +
        repeat(4, (index) => rect(x - 22, 440 + index * 90, 48, 14, '#a8332f')) +
        rect(x - 46, 940, 96, 40, '#5b6b78', 'rx="8"'),
    ),
    line(`M620 420 Q480 ${DECK - 60} 250 ${DECK} M1300 420 Q1440 ${DECK - 60} 1670 ${DECK}`, RED, 10),
    repeat(7, (index) =>
      line(
        `M${580 - index * 40} ${DECK} V${sideCableAt(index)} M${1340 + index * 40} ${DECK} V${sideCableAt(index)}`,
        RED,
        4,
      ),
    ),
    line(`M620 420 Q960 ${2 * (DECK - 50) - 420} 1300 420`, RED, 10),
    repeat(16, (index) => line(`M${660 + index * 40} ${DECK} V${cableAt(660 + index * 40)}`, RED, 4)),
    rect(0, DECK, 1920, 26, '#a8332f'),
    rect(0, DECK + 26, 1920, 10, '#6f2321'),
    village({ from: 10, ground: () => 905, seed: 9, size: 92, to: 330 }),
    village({ from: 1600, ground: () => 905, seed: 31, size: 92, to: 1940 }),
    palm(420, 905, 250, 40),
    palm(1500, 905, 230, -44),
  )
