import { canvas, circle, gradient, line, path, rect, repeat } from '../canvas.js'

const spiral = (turn: number, colour: string, width: number): string => {
  const points = Array.from({ length: 46 }, (_, index) => {
    const angle = turn + index * 0.13
    const reach = 70 + index * 12.5
    return `${760 + Math.cos(angle) * reach} ${400 + Math.sin(angle) * reach * 0.62}`
  })
  return line(`M${points.join(' L')}`, colour, width, 'opacity="0.55"')
}

const wave = (y: number, height: number, shift: number, colour: string): string => {
  const span = 320
  const crests = repeat(8, (index) => {
    const x = -shift + index * span
    return `Q${x + span * 0.3} ${y - height} ${x + span * 0.55} ${y - height * 0.7} Q${x + span * 0.5} ${y - height * 0.15} ${x + span} ${y} `
  })
  return path(`M${-shift} ${y} ${crests} V1280 H${-shift} Z`, colour)
}

const school = (): string =>
  [
    path('M600 1180 Q820 900 1250 880 Q1700 880 1990 1010 V1280 H600 Z', '#274f4a'),
    rect(990, 690, 640, 230, '#f3dfc0'),
    rect(990, 690, 640, 36, '#000', 'opacity="0.12"'),
    path('M950 694 L1030 590 H1590 L1670 694 Z', '#b8453a'),
    rect(1230, 560, 160, 360, '#fbeed6'),
    path('M1206 566 L1310 470 L1414 566 Z', '#9c3730'),
    circle(1310, 626, 40, '#b8453a') +
      circle(1310, 626, 30, '#fff6e5') +
      line('M1310 626 V606 M1310 626 L1324 634', '#3a2a2a', 5),
    repeat(
      3,
      (index) =>
        rect(1018 + index * 68, 750, 48, 84, '#ffd873', 'rx="4"') +
        rect(1426 + index * 68, 750, 48, 84, '#ffd873', 'rx="4"'),
    ),
    rect(1272, 780, 76, 140, '#7a3d2c', 'rx="6"'),
    path('M1272 920 H1348 L1400 1010 H1220 Z', '#ffd873', 'opacity="0.3"'),
    line('M1650 920 V560', '#dfe6e6', 8),
    path('M1650 566 Q1700 540 1744 566 T1830 560 L1822 620 Q1780 640 1740 622 T1650 628 Z', '#f2a541'),
  ].join('')

const bentPalm = (): string =>
  line('M890 1000 Q900 840 800 740', '#3d3230', 24) +
  [
    'M800 740 Q690 690 560 730 Q690 740 800 740',
    'M800 740 Q700 760 600 840 Q720 800 800 740',
    'M800 740 Q720 640 610 640 Q710 690 800 740',
    'M800 740 Q760 640 690 590 Q740 680 800 740',
    'M800 740 Q780 820 700 900 Q800 850 800 740',
  ]
    .map((leaf) => path(`${leaf} Z`, '#1c3f3b'))
    .join('')

/** A lit school under the spiral of a hurricane. */
export const hurricane = (): string =>
  canvas(
    `<defs>${gradient('sky', '#1f2a44', '#3a5068', '#7d95a0')}${gradient('sea', '#2c6270', '#173c4e')}</defs>`,
    rect(0, 0, 1920, 1280, 'url(#sky)'),
    ...Array.from({ length: 6 }, (_, index) => spiral((index * Math.PI) / 3, index % 2 ? '#a9bcc6' : '#dbe5e8', 46)),
    circle(760, 400, 62, '#1f2a44', 'opacity="0.9"'),
    repeat(40, (index) =>
      line(`M${(index * 211) % 1920} ${(index * 137) % 820} l-26 70`, '#dbe5e8', 4, 'opacity="0.3"'),
    ),
    wave(980, 90, 100, '#4c8490'),
    school(),
    bentPalm(),
    wave(1090, 110, 240, '#2c6270'),
    wave(1200, 90, 60, '#173c4e'),
  )
