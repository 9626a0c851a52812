import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(new URL('docs/', ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** A link to another file of the project, without its anchor. */
const LINK = /(?<!!)\[[^\]]+\]\((?!https?:|#)([^)#]+)/g;

/** A file or folder of the project, named in code type from its root. */
const PATH = /`((?:src|static|tests|tools|docs)\/[\w./+-]*[\w/])`/g;

describe.each(pages)('%s', (page) => {
  test('names only files that are there', () => {
    const text = textOf(page);
    const linked = [...text.matchAll(LINK)].map(([, to = '']) => new URL(to, new URL(page, ROOT)));
    const named = [...text.matchAll(PATH)].map(([, path = '']) => new URL(path, ROOT));
    expect([...linked, ...named].filter((file) => !existsSync(file)).map(String)).toEqual([]);
  });
});

test('every decision is listed', () => {
  const decisions = readdirSync(new URL('docs/adr/', ROOT)).filter((file) => file !== 'README.md');
  expect([...textOf('docs/adr/README.md').matchAll(LINK)].map(([, to]) => to)).toEqual(decisions.sort());
});

test('the attribution of the job titles stands in the README word for word', () => {
  const sources = JSON.parse(textOf('static/market/sources.json')) as Record<
    string,
    { attribution?: string }
  >;
  const attributions = Object.values(sources).flatMap(({ attribution }) => attribution ?? []);
  expect(attributions.length).toBeGreaterThan(0);
  expect(attributions.filter((sentence) => !textOf('README.md').includes(sentence))).toEqual([]);
});
