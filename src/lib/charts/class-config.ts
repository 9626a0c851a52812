import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { axisMoneyText } from '#lib/format/axis-money.ts';
import { moneyText } from '#lib/format/money.ts';
import { shareText, wholeShareText } from '#lib/format/share-text.ts';
import type { Drawing } from './drawing.ts';
import type { Palette } from './palette.ts';
import { pixelValue } from './pixels.ts';

/** Classes of amounts as they are drawn now. */
export type ClassDrawing = Extract<Drawing, { kind: 'classes' }>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Besides its colour each line has a dash of its own, as lines over months have. */
const DASHES: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [9, 3, 2, 3], [14, 4]];

/** The lines of a drawing as Chart.js wants them: a step for each class, over a wash of its colour. */
export function classDatasets(
  { lines, edges, currency }: ClassDrawing,
  palette: Palette,
): ChartDataset<'line', Point[]>[] {
  return lines.map(({ label, colour, shares }, i) => ({
    label,
    data: edges.map((edge, place) => ({
      x: pixelValue(edge, currency),
      y: shares[Math.min(place, shares.length - 1)] ?? 0,
    })),
    stepped: 'before' as const,
    borderColor: palette.shade(colour, 1),
    backgroundColor: palette.wash(colour),
    fill: 'origin',
    borderWidth: 2,
    borderDash: [...(DASHES[i % DASHES.length] ?? [])],
    pointRadius: 0,
    pointHitRadius: 6,
  }));
}

/** How classes are drawn: amounts along the axis, and up it the share of all in each class. */
export function classConfig(
  current: () => ClassDrawing,
  palette: Palette,
): ChartConfiguration<'line', Point[]> {
  const text = { color: palette.muted, font: { family: palette.font, size: 12 } };
  return {
    type: 'line',
    data: { datasets: classDatasets(current(), palette) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          type: 'linear',
          bounds: 'data',
          grid: { display: false },
          border: { color: palette.muted },
          ticks: {
            ...text,
            maxRotation: 0,
            maxTicksLimit: 8,
            callback: (value) => axisMoneyText(Number(value), current().currency),
          },
        },
        y: {
          min: 0,
          grid: { color: palette.grid },
          border: { display: false },
          ticks: { ...text, maxTicksLimit: 6, callback: (value) => wholeShareText(Number(value)) },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([first]) => {
              const { edges, currency } = current();
              const place = Math.min(first?.dataIndex ?? 0, edges.length - 2);
              return [edges[place], edges[place + 1]]
                .map((minor = 0n) => moneyText({ minor, currency }, 'whole'))
                .join(' to ');
            },
            label: ({ datasetIndex, dataIndex }) => {
              const { label, shares } = current().lines[datasetIndex] ?? { label: '', shares: [] };
              return `${label}: ${shareText(shares[Math.min(dataIndex, shares.length - 1)] ?? 0)}`;
            },
          },
        },
      },
    },
  };
}
