import { gzipSync } from 'node:zlib';

/** The size of files in bytes, as they are and gzipped one by one. */
export interface Sizes {
  readonly files: number;
  readonly bytes: number;
  readonly gzip: number;
}

/** Sums the sizes of files by what they are: the folder, or the file's own name. */
export function sizesByKind(files: ReadonlyMap<string, string>): Map<string, Sizes> {
  const sizes = new Map<string, Sizes>();
  for (const [name, text] of files) {
    const kind = name.includes('/') ? name.slice(0, name.indexOf('/') + 1) : name;
    const before = sizes.get(kind) ?? { files: 0, bytes: 0, gzip: 0 };
    sizes.set(kind, {
      files: before.files + 1,
      bytes: before.bytes + Buffer.byteLength(text),
      gzip: before.gzip + gzipSync(text, { level: 9 }).length,
    });
  }
  return sizes;
}
