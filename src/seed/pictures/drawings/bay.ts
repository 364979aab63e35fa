import { canvas, circle, gradient, path, rect } from '../canvas.js'
import { cloud, glints, palm, ridge, village } from '../motifs.js'

const hill = (x: number): number => 905 - 70 * Math.sin(((x - 40) / 640) * Math.PI)

/** A deep bay ringed by blue mountains. */
export const bay = (): string =>
  canvas(
    `<defs>${gradient('sky', '#3a86b7', '#9fd3dd', '#fdf0d0')}${gradient('sea', '#7fcfcb', '#2a93a3', '#145a78')}</defs>`,
    rect(0, 0, 1920, 1280, 'url(#sky)'),
    circle(1480, 270, 150, '#fff6d8', 'opacity="0.5"'),
    circle(1480, 270, 100, '#ffe08a'),
    cloud(260, 240, 120),
    cloud(920, 160, 90, '#ffffff', 0.6),
    ridge([620, 470, 540, 360, 480, 330, 500, 420, 590], '#7fa6c4'),
    ridge([690, 560, 640, 500, 600, 520, 620, 520, 640], '#55809f'),
    ridge([760, 650, 700, 660, 720, 690, 640, 680, 610], '#2f6076'),
    rect(0, 770, 1920, 510, 'url(#sea)'),
    glints(860, 1250, 90, '#e9fbf7', 7),
    path('M1180 800 Q1500 690 1920 700 V930 Q1600 930 1400 870 Q1250 835 1180 800 Z', '#357a58'),
    village({ from: 1420, ground: (x) => 815 - (x - 1420) * 0.05, seed: 42, size: 70, to: 1920 }),
    village({ from: 1560, ground: () => 895, seed: 53, size: 84, to: 1920 }),
    path('M0 780 Q300 740 560 830 Q720 890 560 960 Q360 1050 0 1080 Z', '#2d6e50'),
    village({ from: 20, ground: (x) => hill(x), seed: 12, size: 78, to: 540 }),
    village({ from: 0, ground: () => 960, seed: 27, size: 96, to: 520 }),
    path('M960 900 L960 770 L1050 885 Z', '#fff8ea') +
      path('M950 900 L950 800 L890 888 Z', '#f2a541') +
      path('M870 905 H1070 L1035 945 H905 Z', '#8c2f39'),
    path('M1210 985 L1210 905 L1262 975 Z', '#fff8ea') + path('M1160 988 H1275 L1255 1012 H1180 Z', '#2b4a63'),
    path('M1250 1280 Q1480 1130 1920 1110 V1280 Z', '#e8cf9f'),
    palm(1650, 1160, 420, -90),
    palm(1790, 1150, 330, 50),
  )
