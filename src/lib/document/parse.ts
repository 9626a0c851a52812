import { describe, type Mistake, type Path } from './mistake.ts';
import { failed, ok, type Result } from './result.ts';
import { offerDocument } from './schema/offer-document.ts';
import { structureMistakes } from './structure.ts';
import type { OfferDocument } from './types.ts';
import type { z } from './z.ts';

type Issue = z.core.$ZodIssue;

/** The message that the schema library leaves where a schema states none of its own. */
const UNSTATED = 'Invalid input';

/** Parses an offer document of the current version: every mistake at once, nothing dropped or filled in. */
export function parseDocument(value: unknown): Result<OfferDocument, readonly Mistake[]> {
  const broken = structureMistakes(value);
  if (broken.length > 0) return failed(broken);
  const parsed = offerDocument.safeParse(value);
  if (!parsed.success) return failed(parsed.error.issues.flatMap((issue) => mistakesOf(issue, value)));
  const document: OfferDocument = parsed.data;
  const repeated = repeatedIds(document);
  return repeated.length > 0 ? failed(repeated) : ok(document);
}

/** What the schema library found wrong at one place of a value, as mistakes. */
export function mistakesOf(issue: Issue, root: unknown): readonly Mistake[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      found: `the unknown field ${JSON.stringify(key)}`,
      expected: 'only the fields that `parley schema` lists',
    }));
  }
  return [{ path, found: describe(valueAt(root, path)), expected: expectedBy(issue) }];
}

function expectedBy(issue: Issue): string {
  if (issue.message !== UNSTATED) return issue.message;
  switch (issue.code) {
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `one of ${issue.options.map((option) => JSON.stringify(option)).join(', ')}`
        : 'one of the forms that `parley schema` lists';
    case 'invalid_type':
      return issue.expected === 'object' ? 'an object' : `a value of type ${issue.expected}`;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    default:
      return 'what `parley schema` describes';
  }
}

/** What stands at a path of parsed JSON. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Lines are told apart by their identifiers, so no two of a list may share one. */
function repeatedIds({ offers, bands = [] }: OfferDocument): readonly Mistake[] {
  const lists: { path: Path; ids: readonly string[] }[] = [
    { path: ['offers'], ids: offers.map(({ id }) => id) },
    { path: ['bands'], ids: bands.map(({ id }) => id) },
  ];
  offers.forEach((offer, i) => {
    for (const field of [
      'variablePay',
      'bonuses',
      'signOn',
      'relocation',
      'grants',
      'refreshGrants',
      'benefits',
    ] as const) {
      lists.push({ path: ['offers', i, field], ids: (offer[field] ?? []).map(({ id }) => id) });
    }
    const scenarios = offer.stock?.kind === 'private' ? (offer.stock.exitScenarios ?? []) : [];
    lists.push({ path: ['offers', i, 'stock', 'exitScenarios'], ids: scenarios.map(({ id }) => id) });
  });
  return lists.flatMap(({ path, ids }) =>
    ids.flatMap((id, i) =>
      ids.indexOf(id) === i
        ? []
        : [
            {
              path: [...path, i, 'id'],
              found: `${JSON.stringify(id)} a second time`,
              expected: 'an identifier of its own',
            },
          ],
    ),
  );
}
