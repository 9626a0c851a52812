import type { Fill, Step } from './drawing.ts';

/** The page's colours as canvas can use them: tokens and mixed shades resolved for the colour scheme in force. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly surface: string;
  readonly font: string;
  /** A shade of an offer's colour. */
  readonly shade: (colour: number, step: Step) => string;
  /** An offer's colour that what lies under it shows through. */
  readonly wash: (colour: number) => string;
  /** What fills a bar: a shade, or hatching in it for what cannot be sold. */
  readonly fill: (fill: Fill) => string | CanvasPattern;
}

/** Canvas cannot read custom properties, and mixed colours compute to notations that Chart.js does not parse. */
export function readPalette(): Palette {
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const resolve = (token: string, className = ''): string => {
    const probe = document.createElement('span');
    probe.hidden = true;
    if (className !== '') probe.className = className;
    probe.style.color = `var(${token})`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return pixel ? asRgb(pixel, color) : color;
  };
  const shades = new Map<string, string>();
  const shade: Palette['shade'] = (colour, step) => {
    const key = `${colour}/${step}`;
    const known = shades.get(key) ?? resolve(`--shade-${step}`, `offer-${colour}`);
    shades.set(key, known);
    return known;
  };
  const surface = resolve('--surface');
  const hatchings = new Map<number, CanvasPattern | undefined>();
  return {
    ink: resolve('--ink'),
    muted: resolve('--ink-muted'),
    grid: resolve('--line'),
    surface,
    font: getComputedStyle(document.body).fontFamily,
    shade,
    wash: (colour) => shade(colour, 1).replace(/^rgb\((.*)\)$/, 'rgba($1, 0.16)'),
    fill: ({ colour, step, isHatched }) => {
      if (!isHatched) return shade(colour, step);
      if (!hatchings.has(colour)) hatchings.set(colour, hatching(shade(colour, 1), surface));
      return hatchings.get(colour) ?? shade(colour, step);
    },
  };
}

/** Any CSS colour as rgb(), by painting one pixel with it. */
function asRgb(context: CanvasRenderingContext2D, color: string): string {
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

/** Slanting lines of a colour on the ground. */
function hatching(color: string, ground: string): CanvasPattern | undefined {
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [6, 6];
  const context = tile.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = ground;
  context.fillRect(0, 0, 6, 6);
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  for (const offset of [-6, 0, 6]) {
    context.moveTo(offset - 1, 7);
    context.lineTo(offset + 7, -1);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? undefined;
}

/** Tells when the colour scheme changes, by the system or by the page's own choice; returns what ends the telling. */
export function followScheme(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(changed);
  system.addEventListener('change', changed);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', changed);
    chosen.disconnect();
  };
}
