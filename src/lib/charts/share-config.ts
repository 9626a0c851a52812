import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { shareText, wholeShareText } from '#lib/format/share-text.ts';
import type { Drawing } from './drawing.ts';
import type { Palette } from './palette.ts';

/** Shares as they are drawn now. */
export type ShareDrawing = Extract<Drawing, { kind: 'shares' }>;

/** The bars of a drawing as Chart.js wants them. */
export function shareDatasets({ bars }: ShareDrawing, palette: Palette): ChartDataset<'bar', number[]>[] {
  return [
    {
      label: '',
      data: bars.map(({ share }) => share),
      backgroundColor: bars.map(({ colour }) => palette.shade(colour, 1)),
      maxBarThickness: 22,
      minBarLength: 1,
    },
  ];
}

/** How shares are drawn: lying bars on an axis from nothing to the whole. */
export function shareConfig(
  current: () => ShareDrawing,
  palette: Palette,
): ChartConfiguration<'bar', number[]> {
  const text = { color: palette.muted, font: { family: palette.font, size: 12 } };
  return {
    type: 'bar',
    data: { labels: current().bars.map(({ label }) => label), datasets: shareDatasets(current(), palette) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: 'y',
      scales: {
        x: {
          min: 0,
          max: 1,
          grid: { color: palette.grid },
          border: { display: false },
          ticks: {
            ...text,
            stepSize: 0.25,
            maxRotation: 0,
            callback: (value) => wholeShareText(Number(value)),
          },
        },
        y: { grid: { display: false }, border: { color: palette.muted }, ticks: text },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: { label: ({ dataIndex }) => shareText(current().bars[dataIndex]?.share ?? 0) },
        },
      },
    },
  };
}
