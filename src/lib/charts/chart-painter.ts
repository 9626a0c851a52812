import type { Chart, ChartConfiguration, ChartDataset } from 'chart.js';
import { isSame } from '#lib/document/change.ts';
import { afterPaint } from './after-paint.ts';
import { barConfig, barDatasets } from './bar-config.ts';
import type { Drawing } from './drawing.ts';
import { classConfig, classDatasets } from './class-config.ts';
import { lineConfig, lineDatasets } from './line-config.ts';
import { shareConfig, shareDatasets } from './share-config.ts';
import { followScheme, readPalette, type Palette } from './palette.ts';

/**
 * Keeps one canvas up to date: after the page has been painted, once for all that changed meanwhile, not while it is
 * out of sight, and not when nothing that it shows has changed. A change of the amounts moves what is drawn; only
 * another colour scheme draws it anew.
 */
export class ChartPainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #sight: IntersectionObserver;
  readonly #unfollow: () => void;
  #wanted: Drawing | undefined;
  #drawn: Drawing | undefined;
  #chart: Chart | undefined;
  #palette: Palette | undefined;
  #isSeen = false;
  #hasEnded = false;
  #takeBack: (() => void) | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#sight = new IntersectionObserver(
      (entries) => {
        this.#isSeen = entries.at(-1)?.isIntersecting ?? false;
        this.#soon();
      },
      { rootMargin: '200px' },
    );
    this.#sight.observe(canvas);
    this.#unfollow = followScheme(() => {
      this.#palette = undefined;
      this.#drawn = undefined;
      this.#soon();
    });
  }

  /** Takes up what is to be drawn. */
  show(drawing: Drawing): void {
    if (this.#wanted && isSame(this.#wanted, drawing)) return;
    this.#wanted = drawing;
    this.#soon();
  }

  /** Ends all watching and drawing. */
  end(): void {
    this.#hasEnded = true;
    this.#takeBack?.();
    this.#sight.disconnect();
    this.#unfollow();
    this.#chart?.destroy();
  }

  #soon(): void {
    if (this.#takeBack || !this.#isSeen || this.#wanted === this.#drawn) return;
    this.#takeBack = afterPaint(() => {
      this.#takeBack = undefined;
      void this.#draw();
    });
  }

  async #draw(): Promise<void> {
    const { Chart: ChartJs } = await import('./chart-js.ts');
    const wanted = this.#wanted;
    if (this.#hasEnded || !wanted || wanted === this.#drawn) return;
    if (this.#chart && this.#palette && this.#drawn?.kind === wanted.kind) {
      this.#drawn = wanted;
      move(this.#chart, wanted, this.#palette);
    } else {
      this.#drawn = wanted;
      this.#palette ??= readPalette();
      this.#chart?.destroy();
      this.#chart = new ChartJs(this.#canvas, this.#configOf(wanted, this.#palette));
    }
    this.#canvas.dataset['state'] = 'drawn';
  }

  #configOf(drawing: Drawing, palette: Palette): ChartConfiguration {
    const current = <Kind extends Drawing['kind']>(kind: Kind): Extract<Drawing, { kind: Kind }> => {
      const latest = this.#drawn ?? drawing;
      return (latest.kind === kind ? latest : drawing) as Extract<Drawing, { kind: Kind }>;
    };
    switch (drawing.kind) {
      case 'bars':
        return barConfig(() => current('bars'), palette);
      case 'lines':
        return lineConfig(() => current('lines'), palette);
      case 'shares':
        return shareConfig(() => current('shares'), palette);
      case 'classes':
        return classConfig(() => current('classes'), palette);
    }
  }
}

/** Puts new amounts into a chart that is there. */
function move(chart: Chart, drawing: Drawing, palette: Palette): void {
  switch (drawing.kind) {
    case 'bars':
      chart.data.labels = [...drawing.labels];
      replaceDatasets(chart, barDatasets(drawing, palette));
      break;
    case 'lines':
      replaceDatasets(chart, lineDatasets(drawing, palette));
      break;
    case 'shares':
      chart.data.labels = drawing.bars.map(({ label }) => label);
      replaceDatasets(chart, shareDatasets(drawing, palette));
      break;
    case 'classes':
      replaceDatasets(chart, classDatasets(drawing, palette));
      break;
  }
  chart.update('none');
}

function replaceDatasets(chart: Chart, datasets: readonly ChartDataset[]): void {
  const known = chart.data.datasets;
  chart.data.datasets = datasets.map((dataset, i) => Object.assign(known[i] ?? {}, dataset));
}
