import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { axisMoneyText } from '#lib/format/axis-money.ts';
import { moneyText } from '#lib/format/money.ts';
import type { Drawing } from './drawing.ts';
import { spreadApart } from './line-tags.ts';
import type { Palette } from './palette.ts';
import { pixelValue } from './pixels.ts';

/** Lines as they are drawn now. */
export type LineDrawing = Extract<Drawing, { kind: 'lines' }>;

type Band = NonNullable<LineDrawing['series'][number]['band']>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Besides its colour each line has a dash of its own. */
const DASHES: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [9, 3, 2, 3], [14, 4]];

/** How far the tags at the ends of the lines stand from one another, in pixels. */
const TAG_HEIGHT = 13;

/** The lines of a drawing, and over them the marks, as Chart.js wants them. */
export function lineDatasets(drawing: LineDrawing, palette: Palette): ChartDataset<'line', Point[]>[] {
  const pointOf = (amount: bigint, month: number): Point => ({
    x: month,
    y: pixelValue(amount, drawing.currency),
  });
  const lines = drawing.series.map(({ label, colour, amounts }, i): ChartDataset<'line', Point[]> => ({
    label,
    data: amounts.map(pointOf),
    borderColor: palette.shade(colour, 1),
    backgroundColor: palette.shade(colour, 1),
    borderWidth: 2,
    borderDash: [...(DASHES[i % DASHES.length] ?? [])],
    pointRadius: 0,
    pointHitRadius: 6,
    order: 1,
  }));
  const edge = (amounts: readonly bigint[]): ChartDataset<'line', Point[]> => ({
    label: '',
    data: amounts.map(pointOf),
    borderWidth: 0,
    pointRadius: 0,
    pointHitRadius: 0,
    order: 2,
  });
  const bandDatasets = (band: Band, colour: number): ChartDataset<'line', Point[]>[] => [
    edge(band.low),
    { ...edge(band.high), fill: '-1', backgroundColor: palette.wash(colour) },
  ];
  return [
    ...lines,
    ...drawing.series.flatMap(({ colour, band }) => (band ? bandDatasets(band, colour) : [])),
    {
      label: '',
      data: drawing.marks.map(({ month, amount }) => pointOf(amount, month)),
      showLine: false,
      pointRadius: 5,
      pointHitRadius: 0,
      pointBorderWidth: 2,
      pointBorderColor: palette.ink,
      pointBackgroundColor: palette.surface,
      order: 0,
    },
  ];
}

/** How lines are drawn. What changes from one drawing to the next is read through `current`. */
export function lineConfig(
  current: () => LineDrawing,
  palette: Palette,
): ChartConfiguration<'line', Point[]> {
  const text = { color: palette.muted, font: { family: palette.font, size: 12 } };
  return {
    type: 'line',
    data: { datasets: lineDatasets(current(), palette) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      layout: { padding: { right: 18 } },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          type: 'linear',
          bounds: 'data',
          min: 0,
          grid: { color: palette.grid },
          border: { color: palette.muted },
          afterDataLimits: (scale) => {
            scale.max = current().ticks.at(-1)?.month ?? 12;
          },
          afterBuildTicks: (scale) => {
            scale.ticks = current().ticks.map(({ month }) => ({ value: month }));
          },
          ticks: {
            ...text,
            maxRotation: 0,
            autoSkipPadding: 8,
            callback: (value) => current().ticks.find(({ month }) => month === value)?.text ?? '',
          },
        },
        y: {
          grid: { color: palette.grid },
          border: { display: false },
          ticks: {
            ...text,
            maxTicksLimit: 7,
            callback: (value) => axisMoneyText(Number(value), current().currency),
          },
        },
      },
      plugins: {
        tooltip: {
          filter: ({ datasetIndex }) => datasetIndex < current().series.length,
          callbacks: {
            title: ([first]) => current().months[first?.parsed.x ?? 0] ?? '',
            label: ({ datasetIndex, parsed }) => {
              const { series, currency } = current();
              const line = series[datasetIndex];
              const text = (amounts: readonly bigint[] | undefined): string =>
                moneyText(
                  { minor: amounts?.[parsed.x ?? 0] ?? 0n, currency },
                  line?.band ? 'whole' : 'exact',
                );
              const within = line?.band ? ` (${text(line.band.low)} to ${text(line.band.high)})` : '';
              return `${line?.label ?? ''}: ${text(line?.amounts)}${within}`;
            },
          },
        },
      },
    },
    plugins: [endTags(current, palette)],
  };
}

/** Writes the number of the offer at the end of its line. */
function endTags(current: () => LineDrawing, palette: Palette): Plugin<'line'> {
  return {
    id: 'endTags',
    afterDatasetsDraw: (chart) => {
      const { ctx, chartArea } = chart;
      const { series } = current();
      const ends = series.map((_, i) => chart.getDatasetMeta(i).data.at(-1)?.y ?? chartArea.bottom);
      const heights = spreadApart(ends, TAG_HEIGHT, chartArea.top, chartArea.bottom);
      ctx.save();
      ctx.font = `600 12px ${palette.font}`;
      ctx.textAlign = 'left';
      ctx.textBaseline = 'middle';
      series.forEach(({ tag, colour }, i) => {
        ctx.fillStyle = palette.shade(colour, 1);
        ctx.fillText(tag, chartArea.right + 5, heights[i] ?? 0);
      });
      ctx.restore();
    },
  };
}
