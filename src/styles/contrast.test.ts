import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Reading the colours from the style sheets themselves: what is tested is what is shown. */
const sheet = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const TOKENS = sheet('tokens.css');
const OFFERS = sheet('offers.css');

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];
type Rgb = readonly [number, number, number];

/** Linear light, from `#rrggbb`. */
function rgbOf(hex: string): Rgb {
  const channel = (at: number): number => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function colour(css: string, name: string, scheme: Scheme): Rgb {
  const pair = new RegExp(`${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const hex = pair?.[scheme === 'light' ? 1 : 2];
  if (hex === undefined) throw new Error(`${name} is not a pair of colours.`);
  return rgbOf(hex);
}

function offerColour(number: number, name: '--offer' | '--offer-text', scheme: Scheme): Rgb {
  const rule = new RegExp(`\\.offer-${number.toString()} \\{([^}]*)\\}`).exec(OFFERS)?.[1] ?? '';
  return colour(rule, name, scheme);
}

/** The contrast of WCAG 2.2: (lighter + 0.05) / (darker + 0.05), in relative luminance. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['--page', '--surface', '--surface-strong'];
const OFFER_NUMBERS = Array.from({ length: 10 }, (_, i) => i + 1);

describe.each(SCHEMES)('%s scheme', (scheme) => {
  describe.each(GROUNDS)('on %s', (ground) => {
    const under = colour(TOKENS, ground, scheme);

    test.each(['--ink', '--ink-muted', '--accent', '--positive', '--negative', '--warning'])(
      '%s is read at 4.5:1',
      (name) => {
        expect(contrast(colour(TOKENS, name, scheme), under)).toBeGreaterThanOrEqual(4.5);
      },
    );

    test('the edge of a control is seen at 3:1', () => {
      expect(contrast(colour(TOKENS, '--line-strong', scheme), under)).toBeGreaterThanOrEqual(3);
    });

    test.each(OFFER_NUMBERS)('offer %i is seen at 3:1 and read at 4.5:1', (number) => {
      expect(contrast(offerColour(number, '--offer', scheme), under)).toBeGreaterThanOrEqual(3);
      expect(contrast(offerColour(number, '--offer-text', scheme), under)).toBeGreaterThanOrEqual(4.5);
    });
  });

  test('text on the accent and on a selection is read at 4.5:1', () => {
    const accent = colour(TOKENS, '--accent', scheme);
    expect(contrast(colour(TOKENS, '--on-accent', scheme), accent)).toBeGreaterThanOrEqual(4.5);
    expect(
      contrast(colour(TOKENS, '--ink', scheme), colour(TOKENS, '--selected', scheme)),
    ).toBeGreaterThanOrEqual(4.5);
  });
});

/** How linear light is seen with one kind of cone missing (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHTS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab (Ottosson 2020), in which distances are near to what is seen. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function seen(sight: readonly [Rgb, Rgb, Rgb], light: Rgb): Rgb {
  const row = (weights: Rgb): number => {
    const sum = weights[0] * light[0] + weights[1] * light[1] + weights[2] * light[2];
    return Math.min(1, Math.max(0, sum));
  };
  return oklab([row(sight[0]), row(sight[1]), row(sight[2])]);
}

describe.each(Object.entries(SIGHTS))('to sight %s', (name, sight) => {
  test.each(SCHEMES)('the ten offers stay apart in the %s scheme', (scheme) => {
    const points = OFFER_NUMBERS.map((number) => seen(sight, offerColour(number, '--offer', scheme)));
    const nearest = points.flatMap((a, i) =>
      points.slice(0, i).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    );
    // A step of 0.02 in Oklab is just seen; ordinary sight is asked for more.
    expect(Math.min(...nearest)).toBeGreaterThan(name === 'ordinary' ? 0.1 : 0.075);
  });
});
