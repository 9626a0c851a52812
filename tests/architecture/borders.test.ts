import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderBorders, nameBorders, packageBorders } from '../../tools/lint/border-table.js';

/** The project's own lint configuration; only the checks that need the types of a file on disk are left out. */
const eslint = new ESLint({
  overrideConfig: [
    { files: ['**'], ...ts.configs.disableTypeChecked },
    { files: ['**'], languageOptions: { parserOptions: { projectService: false, program: null } } },
  ],
});

/** What the border rule says of a text, if it stood in that file. */
async function refusals(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  if (!result) throw new Error(`${filePath} was not linted.`);
  const fatal = result.messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${filePath}: ${fatal.message}`);
  return result.messages
    .filter((message) => message.ruleId === 'parley/borders')
    .map((message) => message.message);
}

const inLib = (place: string): string => place.replace(/^src\/lib\//, '#lib/');
const moduleAt = (place: string): string => inLib(place.endsWith('/') ? `${place}anything.ts` : place);

beforeAll(async () => {
  await eslint.lintText('', { filePath: 'src/lib/engine/warm-up.ts' });
});

describe('a package with doors', () => {
  for (const border of packageBorders) {
    const open = border.doors.map((door) => (door.endsWith('/') ? `${door}anything.ts` : door));

    test(`${border.package} is refused outside ${open.join(', ')}`, async () => {
      const file = 'src/routes/anything.ts';
      const expected = `${border.package}: ${border.reason}`;
      expect(await refusals(file, `import { thing } from '${border.package}';`)).toContain(expected);
      expect(await refusals(file, `import type { Thing } from '${border.package}';`)).toContain(expected);
      expect(await refusals(file, `export const load = () => import('${border.package}');`)).toContain(
        expected,
      );
      expect(await refusals(file, `export * from '${border.package}';`)).toContain(expected);
    });

    test(`${border.package} is let in at ${open.join(', ')}`, async () => {
      for (const door of open) {
        expect(await refusals(door, `import { thing } from '${border.package}';`)).toEqual([]);
      }
    });
  }

  test('a module of a package keeps to the doors of the package', async () => {
    expect(await refusals('src/lib/state/offers.ts', "import { z } from 'zod/mini';")).toHaveLength(1);
    expect(await refusals('src/lib/document/z.ts', "import { z } from 'zod/mini';")).toEqual([]);
    expect(await refusals('src/routes/page.ts', "import Chart from 'chart.js/auto';")).toHaveLength(1);
  });
});

describe('a folder with borders', () => {
  for (const border of folderBorders) {
    const file = `${border.folder}anything.ts`;
    const outside = border.forbids ?? [
      'src/lib/state/',
      'src/lib/storage/',
      'src/lib/components/',
      'src/routes/',
    ];

    for (const place of outside) {
      test(`${border.folder} does not import ${place}`, async () => {
        const found = await refusals(file, `import { thing } from '${relativeTo(border.folder, place)}';`);
        expect(found).toHaveLength(1);
        expect(found[0]).toContain(border.reason);
      });
    }

    for (const place of border.imports ?? []) {
      test(`${border.folder} may import ${place}`, async () => {
        expect(await refusals(file, `import { thing } from '${moduleAt(place)}';`)).toEqual([]);
      });
    }

    for (const place of border.typesFrom ?? []) {
      test(`${border.folder} may import types from ${place}, but nothing else`, async () => {
        const specifier = moduleAt(place);
        const refused = [`${specifier}: ${border.reason}`];
        expect(await refusals(file, `import type { Offer } from '${specifier}';`)).toEqual([]);
        expect(await refusals(file, `import { type Offer } from '${specifier}';`)).toEqual([]);
        expect(await refusals(file, `export type { Offer } from '${specifier}';`)).toEqual([]);
        expect(await refusals(file, `import { offer } from '${specifier}';`)).toEqual(refused);
        expect(await refusals(file, `import { offer, type Offer } from '${specifier}';`)).toEqual(refused);
        expect(await refusals(file, `import '${specifier}';`)).toEqual(refused);
      });
    }

    const packages = border.packages ? ['svelte', 'node:fs', 'fast-check'] : (border.forbidsPackages ?? []);
    for (const name of packages) {
      const specifier = /[:/]$/.test(name) ? `${name}anything` : name;
      test(`${border.folder} does not import the package ${specifier}`, async () => {
        const found = await refusals(file, `import { thing } from '${specifier}';`);
        expect(found).toEqual([`${specifier}: ${border.reason}`]);
      });
    }
  }

  test('a relative path does not get round a border', async () => {
    const found = await refusals(
      'src/lib/engine/equity/vest.ts',
      "import { x } from '../../state/offers.ts';",
    );
    expect(found).toHaveLength(1);
    expect(await refusals('src/lib/engine/equity/vest.ts', "import { x } from '../money/money.ts';")).toEqual(
      [],
    );
  });

  test('a component keeps to the borders as well', async () => {
    const text = '<script lang="ts">\n  import { Chart } from \'chart.js\';\n</script>\n';
    expect(await refusals('src/lib/components/ui/Anything.svelte', text)).toHaveLength(1);
  });

  test('tests stand outside the borders', async () => {
    const text = "import { Decimal } from 'decimal.js'; import fc from 'fast-check'; Math.random();";
    expect(await refusals('src/lib/engine/money/money.test.ts', text)).toEqual([]);
  });
});

describe('a folder without its surroundings', () => {
  for (const border of nameBorders) {
    const file = `${border.folder}anything.ts`;
    const uses = [
      ...(border.globals ?? []).map((name) => ({ name, text: `export const used = ${name};` })),
      ...(border.properties ?? []).map((name) => ({
        name,
        text: `export const used = (amount: any) => ${name.startsWith('.') ? 'amount' : ''}${name}(2);`,
      })),
    ];

    test(`${border.folder} uses none of ${uses.length} names: ${border.reason}`, async () => {
      for (const { name, text } of uses) {
        const found = await refusals(file, text);
        expect(found, name).toHaveLength(1);
        expect(found[0], name).toContain(border.reason);
      }
    });

    for (const place of border.except ?? []) {
      test(`${place} may`, async () => {
        for (const { name, text } of uses) {
          expect(await refusals(`${place}anything.ts`, text), name).toEqual([]);
        }
      });
    }
  }

  test('globalThis is no way round, a name of one’s own is no surrounding, and a type is not a use', async () => {
    expect(await refusals('src/lib/engine/a.ts', 'export const t = globalThis.performance;')).toHaveLength(1);
    expect(await refusals('src/lib/engine/a.ts', 'export const f = (document: string) => document;')).toEqual(
      [],
    );
    expect(await refusals('src/lib/engine/a.ts', 'export type T = Date;')).toEqual([]);
    expect(await refusals('src/lib/engine/a.ts', 'export const floor = Math.floor(7 / 2);')).toEqual([]);
  });
});

/** A specifier from a folder to a module in another, without an alias. */
function relativeTo(folder: string, place: string): string {
  const up = '../'.repeat(folder.split('/').length - 1);
  return `${up}${place}anything.ts`;
}
