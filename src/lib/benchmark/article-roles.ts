import type { OfferMarket } from '#lib/document/types.ts';
import type { Role, Roles } from '#lib/market-data/role.ts';

/** A role of the article as documents name it. */
export type ArticleRole = NonNullable<OfferMarket['role']>;

/** The name of a role of the article in documents: "Machine Learning Engineer" is machine-learning-engineer. */
export function roleKey({ name }: Role): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** The role that a document names. */
export function roleOf(key: ArticleRole | undefined, { roles }: Roles): Role | undefined {
  return key === undefined ? undefined : roles.find((role) => roleKey(role) === key);
}
