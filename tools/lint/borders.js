/** The lint rule `parley/borders`: who may import what and use which names, as border-table.js says. */
import path from 'node:path';
import process from 'node:process';
import { folderBorders, nameBorders, packageBorders } from './border-table.js';

/**
 * Whether a path is the file, or lies in the folder, that a row of a table names.
 *
 * @param {string} file
 * @param {string} named
 */
function isAt(file, named) {
  return named.endsWith('/') ? file.startsWith(named) : file === named;
}

/**
 * Whether a package's name is the one that a row of a table names, or begins so where that ends in `:` or `/`.
 *
 * @param {string} specifier
 * @param {string} named
 */
function isPackage(specifier, named) {
  return /[:/]$/.test(named) ? specifier.startsWith(named) : specifier === named;
}

/**
 * The path in this project that an import names, or undefined for a package.
 *
 * @param {string} from the importing file's path, from the project's root
 * @param {string} specifier
 */
export function projectPathOf(from, specifier) {
  for (const [alias, folder] of [
    ['#lib/', 'src/lib/'],
    ['$lib/', 'src/lib/'],
  ]) {
    if (alias && folder && specifier.startsWith(alias)) return folder + specifier.slice(alias.length);
  }
  const plain = specifier.replace(/\?.*$/, '');
  return plain.startsWith('.') ? path.posix.join(path.posix.dirname(from), plain) : undefined;
}

/**
 * The packageBorders row that governs a specifier: that of the longest name which it equals or lies under.
 *
 * @param {string} specifier
 */
function packageBorderOf(specifier) {
  return packageBorders
    .filter((border) => specifier === border.package || specifier.startsWith(`${border.package}/`))
    .toSorted((a, b) => b.package.length - a.package.length)[0];
}

/**
 * Why a file may not import something, or undefined if it may.
 *
 * @param {string} file the importing file's path, from the project's root
 * @param {string} specifier what it imports
 * @param {boolean} typesOnly whether only types are imported
 * @returns {string | undefined}
 */
export function importRefusal(file, specifier, typesOnly) {
  const target = projectPathOf(file, specifier);
  if (target === undefined) {
    const door = packageBorderOf(specifier);
    if (door && !door.doors.some((place) => isAt(file, place))) return door.reason;
  }
  for (const border of folderBorders) {
    if (!isAt(file, border.folder)) continue;
    const refused =
      target === undefined
        ? (border.packages && !border.packages.includes(specifier)) ||
          border.forbidsPackages?.some((name) => isPackage(specifier, name))
        : !isAt(target, border.folder) &&
          !(typesOnly && border.typesFrom?.includes(target)) &&
          ((border.imports && !border.imports.some((place) => isAt(target, place))) ||
            border.forbids?.some((place) => isAt(target, place)));
    if (refused) return border.reason;
  }
  return undefined;
}

/**
 * The rows of nameBorders that hold for a file.
 *
 * @param {string} file
 */
function nameBordersOf(file) {
  return nameBorders.filter(
    (border) => isAt(file, border.folder) && !border.except?.some((place) => isAt(file, place)),
  );
}

/** @param {any} declaration an import or export declaration */
function isTypesOnly(declaration) {
  if (declaration.importKind === 'type' || declaration.exportKind === 'type') return true;
  const named = declaration.specifiers ?? [];
  return (
    named.length > 0 &&
    named.every((/** @type {any} */ name) => name.importKind === 'type' || name.exportKind === 'type')
  );
}

/** @type {import('eslint').Rule.RuleModule} */
const borders = {
  meta: {
    type: 'problem',
    docs: { description: 'Keep to the borders between the parts of the project' },
    schema: [],
    messages: { border: '{{name}}: {{reason}}' },
  },
  create(context) {
    const file = path.relative(process.cwd(), context.filename).split(path.sep).join('/');
    if (!file.startsWith('src/') || /\.test\.ts$/.test(file)) return {};

    /** @param {any} node @param {string} name @param {string} reason */
    const report = (node, name, reason) => {
      context.report({ node, messageId: 'border', data: { name, reason } });
    };
    /** @param {any} node @param {any} source @param {boolean} typesOnly */
    const checkImport = (node, source, typesOnly) => {
      if (typeof source?.value !== 'string') return;
      const reason = importRefusal(file, source.value, typesOnly);
      if (reason !== undefined) report(node, source.value, reason);
    };

    const names = nameBordersOf(file);
    /** @param {string} name */
    const globalRefusal = (name) => names.find((border) => border.globals?.includes(name))?.reason;
    /** @param {string} object @param {string} property */
    const propertyRefusal = (object, property) =>
      names.find(
        (border) =>
          border.properties?.includes(`${object}.${property}`) || border.properties?.includes(`.${property}`),
      )?.reason;

    return {
      ImportDeclaration: (node) => checkImport(node, node.source, isTypesOnly(node)),
      ExportNamedDeclaration: (node) => checkImport(node, node.source, isTypesOnly(node)),
      ExportAllDeclaration: (node) => checkImport(node, node.source, isTypesOnly(node)),
      ImportExpression: (node) => checkImport(node, node.source, false),
      TSImportType: (/** @type {any} */ node) =>
        checkImport(node, node.source ?? node.argument?.literal, true),
      MemberExpression(node) {
        if (node.property.type !== 'Identifier' || node.computed) return;
        const object = node.object.type === 'Identifier' ? node.object.name : '';
        const property = node.property.name;
        const reason =
          propertyRefusal(object, property) ??
          (object === 'globalThis' ? globalRefusal(property) : undefined);
        if (reason !== undefined) report(node, `${object}.${property}`, reason);
      },
      'Program:exit'(program) {
        const scope = context.sourceCode.getScope(program);
        const undeclared = [
          ...scope.through,
          ...scope.variables
            .filter((variable) => variable.defs.length === 0)
            .flatMap((variable) => variable.references),
        ];
        for (const reference of undeclared) {
          const { identifier } = reference;
          if ('isTypeReference' in reference && reference.isTypeReference) continue;
          const reason = globalRefusal(identifier.name);
          if (reason !== undefined) report(identifier, identifier.name, reason);
        }
      },
    };
  },
};

/** The plugin that eslint.config.js loads. */
export default { meta: { name: 'parley' }, rules: { borders } };
