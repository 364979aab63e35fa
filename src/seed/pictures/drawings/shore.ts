import { canvas, circle, gradient, path, rect } from '../canvas.js'
import { glints, palm, ridge, village } from '../motifs.js'

const slope =
  (base: number) =>
  (x: number): number =>
    base - Math.max(0, x - 1080) * 0.16

/** A shore at sunset, houses rising up a hill. */
export const shore = (): string =>
  canvas(
    `<defs>${gradient('sky', '#40386f', '#a5527d', '#ef7d5d', '#fbc56d')}${gradient('sea', '#f2a25e', '#a4577c', '#3b3566')}</defs>`,
    rect(0, 0, 1920, 860, 'url(#sky)'),
    circle(600, 790, 280, '#ffe6a3', 'opacity="0.28"'),
    circle(600, 790, 190, '#ffdf8f'),
    ...[
      [-60, 330, 560],
      [90, 372, 300],
      [380, 440, 540],
      [1160, 230, 540],
      [1340, 268, 460],
    ].map(([x = 0, y = 0, width = 0]) => rect(x, y, width, 30, '#ffd9a8', 'rx="15" opacity="0.35"')),
    ridge([800, 790, 805, 780, 700, 640, 560, 480, 430], '#6a3f70', 'opacity="0.8"'),
    rect(0, 800, 1920, 480, 'url(#sea)'),
    path('M600 805 L430 1280 H790 Z', '#ffe0a0', 'opacity="0.3"'),
    glints(830, 1240, 70, '#ffe9c4', 5),
    path('M960 860 Q1250 700 1920 560 V1130 Q1500 1080 1240 980 Q1020 910 960 860 Z', '#3d3a55'),
    village({ from: 1330, ground: slope(790), seed: 3, size: 74, to: 1920 }),
    village({ from: 1230, ground: slope(868), seed: 14, size: 84, to: 1920 }),
    village({ from: 1290, ground: (x) => slope(975)(x) + 20, seed: 25, size: 96, to: 1920 }),
    path('M0 1130 Q420 1020 900 1090 T1920 1060 V1280 H0 Z', '#e6b98a'),
    path('M0 1190 Q500 1110 1000 1160 T1920 1130 V1280 H0 Z', '#cf9468'),
    path('M395 960 L395 720 L560 930 Z', '#fff2dd') +
      path('M380 960 L380 770 L270 940 Z', '#f9c9a0') +
      path('M240 965 H590 L530 1030 H300 Z', '#3a2947'),
    palm(160, 1170, 560, 110, '#2b2a45', '#34253a'),
    palm(80, 1200, 410, -40, '#35304f', '#34253a'),
    palm(1130, 1130, 360, -70, '#2b2a45', '#34253a'),
  )
