import type { Offer } from '#lib/document/types.ts';

/**
 * A name for each offer, in their order: the company; with the role, then a number, where several offers would
 * share a name.
 */
export function offerNames(offers: readonly Offer[]): readonly string[] {
  const companies = offers.map(({ company }) => (company.trim() === '' ? 'Unnamed offer' : company));
  const withRoles = companies.map((company, i) => {
    const role = offers[i]?.role;
    return isShared(companies, company) && role !== undefined && role !== ''
      ? `${company}, ${role}`
      : company;
  });
  return withRoles.map((name, i) => {
    const before = withRoles.slice(0, i).filter((other) => other === name).length;
    return isShared(withRoles, name) ? `${name} (${before + 1})` : name;
  });
}

function isShared(names: readonly string[], name: string): boolean {
  return names.indexOf(name) !== names.lastIndexOf(name);
}

/** A name cut to so many characters, for places that cannot grow with it; the whole name stands elsewhere. */
export function shortName(name: string, longest: number): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}
