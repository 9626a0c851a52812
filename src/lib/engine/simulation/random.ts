/*
 * Random whole numbers by the generator sfc32 (Chris Doty-Humphrey, PractRand; public domain): adding, shifting and
 * exclusive or on whole numbers of 32 bits, which every engine computes alike.
 */

/** A series of random numbers that goes on where it stopped: the three words of the generator and its counter. */
export type RandomSeries = Int32Array;

/** How often a new generator runs before its numbers are used, so that its seeds are mixed through. */
const MIXING_ROUNDS = 20;

/**
 * A series that is set by three whole numbers of 32 bits and by nothing else: the seed that the person chose, whose
 * series it is, and which part of it.
 */
export function randomSeries(seed: number, owner: number, part: number): RandomSeries {
  const series = Int32Array.of(seed, owner, part, 1);
  for (let i = 0; i < MIXING_ROUNDS; i += 1) nextInteger(series);
  return series;
}

/** The next number of a series: a whole number from −2³¹ to 2³¹ − 1, each as likely as any other. */
export function nextInteger(series: RandomSeries): number {
  const [a = 0, b = 0, c = 0, counter = 0] = series;
  const next = (a + b + counter) | 0;
  series[0] = b ^ (b >>> 9);
  series[1] = (c + (c << 3)) | 0;
  series[2] = (((c << 21) | (c >>> 11)) + next) | 0;
  series[3] = (counter + 1) | 0;
  return next;
}

/** A whole number of 32 bits that stands for a text: FNV-1a over its UTF-16 units. */
export function numberOfText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
