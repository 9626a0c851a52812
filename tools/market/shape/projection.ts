import type { RawProjection } from '../read/projections.ts';

/** A projection as it stands in an occupation's file. */
export function projectionOf(projection: RawProjection | undefined): object | undefined {
  if (projection === undefined) return undefined;
  const { employment2024, employment2034, growthPercent, openings, education, experience, training } =
    projection;
  return { employment2024, employment2034, growthPercent, openings, education, experience, training };
}
