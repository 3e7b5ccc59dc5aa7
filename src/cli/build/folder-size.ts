import type { SizedFile } from './sized-files.ts';

/** The files of one kind in a built folder. */
export interface OutputSize {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

/** The kinds of output and the paths of their files; a file is of the first kind that fits. */
const outputs: readonly (readonly [kind: string, path: RegExp])[] = [
  ['saved explainers', /^saved\//],
  ['embed cards', /^embed\//],
  ['pages', /\.html$/],
  ['feeds', /^(?:(?:background|people|sources)\/[^/]+\/)?feed\.(?:xml|json)$|^corrections\.xml$/],
  ['share images', /\.png$/],
  ['data', /\.json$/],
  ['fonts', /\.woff2$/],
  ['scripts', /\.js$/],
  ['other files', /(?:)/],
];

/** Counts files and bytes by kind, in the order of the table above; kinds without a file are left out. */
export function folderSize(files: readonly SizedFile[]): OutputSize[] {
  const byKind = Map.groupBy(files, ({ path }) => outputs.find(([, paths]) => paths.test(path))?.[0]);
  return outputs.flatMap(([kind]) => {
    const own = byKind.get(kind) ?? [];
    const bytes = own.reduce((sum, file) => sum + file.bytes, 0);
    return own.length > 0 ? [{ kind, files: own.length, bytes }] : [];
  });
}

/** The lines that sum up a build in a folder: the pages and all bytes, in kB of 1,000, then those of each kind. */
export function sizeInWords(sizes: readonly OutputSize[], folder: string): string {
  const kB = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;
  const pages = sizes.find(({ kind }) => kind === 'pages')?.files ?? 0;
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const each = sizes.map(({ kind, files, bytes }) => `  ${kB(bytes).padStart(9)}  ${kind} (${files})`);
  return [`Built ${pages} pages, ${kB(all)} in all, in ${folder}`, ...each].join('\n');
}
