import { canvas, circle, gradient, line, path, rect, repeat } from '../canvas.js'

const wheel = (x: number): string =>
  circle(x, 1010, 84, '#3a3340') + circle(x, 1010, 46, '#f4d35e') + circle(x, 1010, 16, '#3a3340')

const cube = (x: number, y: number, size: number, front: string, top: string, side: string, mark: string): string =>
  rect(x, y, size, size, front, 'rx="10"') +
  path(`M${x + 6} ${y} l44 -44 h${size - 4} l-40 44 Z`, top) +
  path(`M${x + size} ${y + 6} l44 -46 v${size - 12} l-44 46 Z`, side) +
  mark

const star = (x: number, y: number, radius: number, fill: string): string => {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2
    const reach = index % 2 === 0 ? radius : radius * 0.45
    return `${x + reach * Math.cos(angle)} ${y + reach * Math.sin(angle)}`
  })
  return path(`M${points.join(' L')} Z`, fill)
}

const kite = (): string =>
  path('M1490 130 L1660 330 L1540 600 L1340 360 Z', '#ef6f5e') +
  path('M1490 130 L1660 330 L1513 344 Z', '#f9b24e') +
  path('M1340 360 L1513 344 L1540 600 Z', '#2a9d8f') +
  line('M1490 130 L1540 600 M1340 360 L1660 330', '#fff6e5', 6) +
  line('M1540 600 Q1600 700 1530 760 T1570 930', '#6b4f5d', 6) +
  path('M1555 655 l46 -24 v50 Z M1555 655 l-46 -24 v50 Z', '#f4d35e') +
  path('M1538 760 l46 -24 v50 Z M1538 760 l-46 -24 v50 Z', '#ef6f5e')

/** Wooden toys under a kite. */
export const toys = (): string =>
  canvas(
    `<defs>${gradient('wall', '#fde8cf', '#fbd3b0')}${gradient('floor', '#c98a5b', '#a86c44')}</defs>`,
    rect(0, 0, 1920, 1280, 'url(#wall)'),
    circle(960, 620, 520, '#fff3dd', 'opacity="0.6"'),
    repeat(14, (index) =>
      circle(
        120 + (index % 7) * 280 + (index > 6 ? 140 : 0),
        index > 6 ? 300 : 110,
        12 + (index % 3) * 6,
        ['#f4a259', '#7fc8c2', '#ef6f5e'][index % 3] ?? '#f4a259',
        'opacity="0.35"',
      ),
    ),
    rect(0, 1040, 1920, 240, 'url(#floor)'),
    repeat(5, (index) => line(`M0 ${1088 + index * 46} H1920`, '#8f5936', 4, 'opacity="0.45"')),
    kite(),
    path('M120 1084 H860 L900 1098 H80 Z', '#000', 'opacity="0.12"'),
    rect(140, 700, 470, 250, '#2a9d8f', 'rx="16"') +
      repeat(4, (index) => rect(160 + index * 112, 722, 96, 206, '#248277', 'rx="10"')),
    path('M625 780 H760 Q790 780 806 810 L850 890 Q860 905 860 925 V950 H625 Z', '#ef6f5e'),
    path('M660 806 H748 Q762 806 770 820 L800 876 H660 Z', '#fff6e5'),
    rect(120, 940, 760, 44, '#6b4f5d', 'rx="16"'),
    wheel(270),
    wheel(700),
    circle(250, 650, 96, '#f9b24e') +
      path('M250 554 Q200 650 250 746 M250 554 Q300 650 250 746', 'none', 'stroke="#fff6e5" stroke-width="12"') +
      line('M160 650 H340', '#fff6e5', 12),
    circle(430, 656, 62, '#d98cb3') +
      circle(372, 606, 26, '#d98cb3') +
      circle(488, 606, 26, '#d98cb3') +
      circle(412, 646, 8, '#3a3340') +
      circle(448, 646, 8, '#3a3340') +
      path('M410 676 Q430 696 450 676', 'none', 'stroke="#3a3340" stroke-width="6" stroke-linecap="round"'),
    path('M960 1084 H1440 L1470 1098 H930 Z M1600 1090 H1740 L1770 1102 H1570 Z', '#000', 'opacity="0.12"'),
    cube(990, 900, 190, '#4f86c6', '#7fa9dc', '#3a6aa3', star(1085, 995, 62, '#fff6e5')),
    cube(1220, 900, 190, '#f4d35e', '#f9e49a', '#d8b43c', circle(1315, 995, 52, '#ef6f5e')),
    cube(1100, 690, 190, '#ef6f5e', '#f79a8d', '#cc5245', path('M1195 728 L1255 838 H1135 Z', '#fff6e5')),
    path(
      'M1570 930 H1770 Q1790 930 1784 950 Q1750 1050 1670 1094 Q1590 1050 1556 950 Q1550 930 1570 930 Z',
      '#7b4ea3',
    ) +
      path('M1560 962 H1780 Q1772 990 1756 1010 H1584 Q1568 990 1560 962 Z', '#f4d35e') +
      rect(1656, 840, 28, 92, '#6b4f5d', 'rx="12"') +
      circle(1670, 836, 22, '#ef6f5e'),
  )
