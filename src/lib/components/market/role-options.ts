import { titleMatchText } from '#lib/format/title-match-words.ts';
import type { OccupationEntry } from '#lib/market-data/occupation.ts';
import type { Role } from '#lib/market-data/role.ts';
import type { TitleMatch, TitleSearch } from '#lib/market-data/title-search/search-titles.ts';
import type { OptionGroup } from '../ui/combobox.svelte.ts';

/** What a role picker offers: an occupation, with the article's role that stands for it if there is one. */
export interface RoleOption {
  readonly key: string;
  /** The code of the occupation. */
  readonly occupation: string;
  /** The name of the article's role. */
  readonly role: string | undefined;
  readonly title: string;
  /** Which occupation's figures are meant, where the title does not say so. */
  readonly of: string | undefined;
  readonly reason: string;
}

function titleOf(occupations: readonly OccupationEntry[], code: string): string {
  return occupations.find((entry) => entry.code === code)?.title ?? code;
}

/** An article's role as an option. */
function roleOption(role: Role, occupations: readonly OccupationEntry[], reason: string): RoleOption {
  return {
    key: `role-${role.name.replaceAll(' ', '-')}`,
    occupation: role.occupation,
    role: role.name,
    title: role.name,
    of: `${titleOf(occupations, role.occupation)}, ${role.occupation}`,
    reason,
  };
}

/** What is offered before anything is typed: the roles that an article names with a range. */
export function firstOptions(
  roles: readonly Role[],
  occupations: readonly OccupationEntry[],
): readonly OptionGroup<RoleOption>[] {
  return [
    {
      key: 'roles',
      heading: 'Machine-learning roles with a published range; or type any job title',
      options: roles.map((role) => roleOption(role, occupations, '')),
    },
  ];
}

function matchOption(
  match: TitleMatch,
  roles: readonly Role[],
  occupations: readonly OccupationEntry[],
): RoleOption {
  const reason = titleMatchText(match);
  const role = match.kind === 'role' ? roles.find(({ name }) => name === match.title) : undefined;
  if (role) return roleOption(role, occupations, reason);
  return {
    key: `occupation-${match.code}`,
    occupation: match.code,
    role: undefined,
    title: titleOf(occupations, match.code),
    of: match.code,
    reason,
  };
}

/** What is offered for what was typed, best first. */
export function foundOptions(
  search: TitleSearch,
  roles: readonly Role[],
  occupations: readonly OccupationEntry[],
): readonly OptionGroup<RoleOption>[] {
  return [{ key: 'found', options: search.matches.map((match) => matchOption(match, roles, occupations)) }];
}

/** So many of what the offer's own title finds are offered before anything is typed. */
const MOST_SUGGESTED = 3;

/** What is offered before anything is typed where the offer states a title: what that finds, then the roles. */
export function suggestedOptions(
  suggestion: string,
  search: TitleSearch,
  first: readonly OptionGroup<RoleOption>[],
  roles: readonly Role[],
  occupations: readonly OccupationEntry[],
): readonly OptionGroup<RoleOption>[] {
  const options = search.matches
    .slice(0, MOST_SUGGESTED)
    .map((match) => matchOption(match, roles, occupations));
  const known = new Set(options.map(({ key }) => key));
  return [
    { key: 'suggested', heading: `For “${suggestion}”, as the offer says`, options },
    ...first.map((group) => ({ ...group, options: group.options.filter(({ key }) => !known.has(key)) })),
  ];
}
