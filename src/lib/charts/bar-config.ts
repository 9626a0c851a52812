import type { ChartConfiguration, ChartDataset, Plugin, Scale } from 'chart.js';
import { axisMoneyText } from '#lib/format/axis-money.ts';
import { moneyText } from '#lib/format/money.ts';
import { axisTicks } from './axis-ticks.ts';
import type { Drawing } from './drawing.ts';
import type { Palette } from './palette.ts';
import { pixelValue } from './pixels.ts';

/** Bars as they are drawn now. */
export type BarDrawing = Extract<Drawing, { kind: 'bars' }>;

/** Room under an upright bar for the number of its offer, in pixels. */
const TAG_ROOM = 14;

/** Room beyond the longest bar, as a part of the axis. */
const HEADROOM = 0.04;

/** The most steps on the axis of amounts. */
const MOST_STEPS = 6;

/** The bars of a drawing as Chart.js wants them. */
export function barDatasets(drawing: BarDrawing, palette: Palette): ChartDataset<'bar', number[]>[] {
  return drawing.series.map(({ key, label, stack, fill, amounts }) => ({
    key,
    label,
    stack,
    data: amounts.map((amount) => pixelValue(amount, drawing.currency)),
    backgroundColor: palette.fill(fill),
    borderColor: fill.isHatched ? palette.shade(fill.colour, 1) : palette.surface,
    borderWidth: fill.isHatched ? 1 : drawing.direction === 'upright' ? { top: 1 } : { right: 1 },
    borderSkipped: false,
    maxBarThickness: drawing.direction === 'upright' ? 44 : 22,
    categoryPercentage: 0.84,
    barPercentage: 0.92,
  }));
}

/** How bars are drawn. What changes from one drawing to the next is read through `current`. */
export function barConfig(current: () => BarDrawing, palette: Palette): ChartConfiguration<'bar', number[]> {
  const { direction } = current();
  const isUpright = direction === 'upright';
  const text = { color: palette.muted, font: { family: palette.font, size: 12 } };
  const amounts = {
    stacked: true,
    grid: { color: palette.grid },
    border: { display: false },
    // By the amounts themselves: a premium of a few dollars below zero must not open a whole step of the axis there.
    bounds: 'data' as const,
    afterDataLimits: (scale: Scale): void => {
      scale.max += (scale.max - scale.min) * HEADROOM;
    },
    afterBuildTicks: (scale: Scale): void => {
      scale.ticks = axisTicks(scale.min, scale.max, MOST_STEPS).map((value) => ({ value }));
    },
    ticks: {
      ...text,
      callback: (value: number | string): string => axisMoneyText(Number(value), current().currency),
    },
  };
  const places = {
    stacked: true,
    grid: { display: false },
    border: { color: palette.muted },
    ticks: { ...text, padding: isUpright ? TAG_ROOM : 4, maxRotation: 0, autoSkipPadding: 8 },
  };
  return {
    type: 'bar',
    data: { labels: [...current().labels], datasets: barDatasets(current(), palette) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: isUpright ? 'x' : 'y',
      scales: isUpright ? { x: places, y: amounts } : { x: amounts, y: places },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => {
              const { series, currency } = current();
              const { label, amounts: exact } = series[datasetIndex] ?? { label: '', amounts: [] };
              return `${label}: ${moneyText({ minor: exact[dataIndex] ?? 0n, currency })}`;
            },
          },
        },
      },
    },
    plugins: isUpright ? [footTags(current, palette)] : [],
  };
}

/** Writes the number of the offer at the foot of each of its bars, where there is room for it. */
function footTags(current: () => BarDrawing, palette: Palette): Plugin<'bar'> {
  return {
    id: 'footTags',
    afterDatasetsDraw: (chart) => {
      const { ctx, chartArea } = chart;
      const written = new Set<string>();
      ctx.save();
      ctx.font = `600 11px ${palette.font}`;
      ctx.fillStyle = palette.muted;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'top';
      current().series.forEach(({ stack, tag, amounts }, datasetIndex) => {
        chart.getDatasetMeta(datasetIndex).data.forEach((element, i) => {
          const place = `${stack}/${i}`;
          if (amounts[i] === 0n || written.has(place)) return;
          written.add(place);
          const { x, width } = element.getProps(['x', 'width']) as { x: number; width: number };
          if (width < ctx.measureText(tag).width + 2) return;
          ctx.fillText(tag, x, chartArea.bottom + 4);
        });
      });
      ctx.restore();
    },
  };
}
