import { canvas, circle, gradient, line, path, rect, repeat } from '../canvas.js'
import { cloud, glints, palm, village } from '../motifs.js'

const DECK = 760
const TOWERS = [620, 1300]
const RED = '#c8403a'

const cable = (x: number, toX: number): string => line(`M${x} 420 Q${(x + toX) / 2} ${DECK + 30} ${toX} ${toX > 0 && toX < 1920 && TOWERS.includes(toX) ? 420 : DECK - 20}`, RED, 10)

/** Height of the main cable above the deck between two towers, as a parabola. */
const cableAt = (x: number): number => {
  const middle = 960
  const half = 340
  return 420 + (DECK - 420 - 50) * (1 - ((x - middle) / half) ** 2)
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
    path('M0 700 Q220 560 430 690 T860 820 L1080 820 Q1300 700 1500 640 T1920 620 V840 H0 Z', '#7d93a8', 'opacity="0.55"'),
    rect(0, 820, 1920, 460, 'url(#sea)'),
    glints(850, 1260, 70, '#fff3d6', 3),
    path('M960 830 L820 1280 H1100 Z', '#ffe9b8', 'opacity="0.22"'),
    path('M0 760 Q260 730 440 800 Q520 850 380 930 Q240 1010 0 1020 Z', '#2f7a5a'),
    path('M1920 740 Q1640 730 1480 800 Q1400 850 1540 930 Q1690 1010 1920 1020 Z', '#3b8560'),
    village({ from: 10, ground: () => 800, seed: 4, size: 74, to: 350 }),
    village({ from: 20, ground: () => 890, seed: 9, size: 92, to: 330 }),
    village({ from: 1580, ground: () => 800, seed: 21, size: 74, to: 1910 }),
    village({ from: 1600, ground: () => 890, seed: 31, size: 92, to: 1920 }),
    ...TOWERS.map((x) => rect(x - 22, 400, 18, 560, RED) + rect(x + 8, 400, 18, 560, RED) + repeat(4, (index) => rect(x - 22, 440 + index * 90, 48, 14, '#a8332f')) + rect(x - 46, 940, 96, 40, '#5b6b78', 'rx="8"')),
    cable(TOWERS[0] ?? 0, 300),
    cable(TOWERS[1] ?? 0, 1620),
    line(`M620 420 Q960 ${2 * (DECK - 50) - 420} 1300 420`, RED, 10),
    repeat(16, (index) => line(`M${660 + index * 40} ${DECK} V${cableAt(660 + index * 40)}`, RED, 4)),
    rect(240, DECK, 1440, 26, '#a8332f'),
    rect(240, DECK + 26, 1440, 10, '#6f2321'),
    palm(420, 905, 250, 40),
    palm(1500, 905, 230, -44),
  )
