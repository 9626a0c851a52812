import type { RawRole } from '../read/roles.ts';

/** The article's roles, its range as its own, with the mapped occupations and the evidence. */
export function rolesFile(roles: readonly RawRole[], factors: readonly object[]): object {
  return {
    roles: roles.map(({ name, low, high, code, alternates, evidence }) => ({
      name,
      low,
      high,
      occupation: code,
      alternates,
      evidence,
    })),
    factors,
  };
}
