import { posix } from 'node:path';
import { kinds, pagedKinds, type Kind } from '../../content/kind.ts';
import { MARK } from '../../content/mark-file.ts';
import { id, language } from '../../schema/text.ts';
import type { Check, FoundFile } from '../corpus.ts';
import { didYouMean } from '../did-you-mean.ts';
import { errorOfFile } from '../place.ts';

/** What may lie beside a page that shows it. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'content/articles': ['.avif', '.csv', '.gif', '.jpg', '.png', '.svg', '.webp'],
  'content/background': ['.avif', '.csv', '.gif', '.jpg', '.png', '.svg', '.webp'],
  'content/pages': ['.avif', '.gif', '.jpg', '.png', '.svg', '.webp'],
};

const PUBLISHED: readonly string[] = pagedKinds.map((kind) => `${kinds.published.folder}/${kind}`);

const FOLDERS: ReadonlyMap<string, Kind> = new Map(
  ([...pagedKinds, 'pages', 'words', 'ownWords'] as const).map((kind) => [kinds[kind].folder, kind]),
);

const BRAND = posix.dirname(MARK);

/** Every file has a name and a place that the site reads: what it would pass over in silence is reported. */
export const fileNames: Check = function* ({ files }) {
  for (const file of files.values()) {
    const [rule, message] = fileProblem(file);
    if (message) yield errorOfFile(file.path, rule, message);
  }
};

function fileProblem(file: FoundFile): readonly [rule: string, message: string | undefined] {
  if (file.is === 'link') return ['symbolic-link', 'symbolic links are not followed: put the file itself here'];
  if (file.is === 'other') return ['unreadable', 'this is neither a file nor a folder: remove it'];
  return ['file-name', nameProblem(file)];
}

function nameProblem({ path }: FoundFile): string | undefined {
  const folder = posix.dirname(path);
  const kind = FOLDERS.get(folder);
  if (path === 'content/site.yaml' || path === MARK) return undefined;
  if (folder === BRAND) return 'nothing but mark.svg is read here: name it so, or remove it';
  if (folder === 'content') return `nothing but site.yaml and the folders lies here: move it to one of ${folderList()}`;
  if (PUBLISHED.includes(folder)) return wrongName(path, '.yaml', []);
  if (!kind)
    return `the site does not read the folder ${folder}.${didYouMean(folder, [...FOLDERS.keys(), BRAND]) || ` Use one of ${folderList()}.`}`;
  return wrongName(path, kinds[kind].extension, BESIDE[folder] ?? [], kind === 'words' || kind === 'ownWords');
}

function wrongName(path: string, extension: string, beside: readonly string[], isWords = false): string | undefined {
  const ending = posix.extname(path);
  const stem = posix.basename(path, ending);
  if (ending !== extension && !beside.includes(ending)) {
    const others = beside.length > 0 ? ` (or, beside an entry, ${beside.join(', ')})` : '';
    return `files here end in "${extension}"${others}, in small letters: rename it, or it is not read`;
  }
  if (isWords) {
    if (language.safeParse(stem).success) return undefined;
    return `"${stem}" is not a language tag: name the file after its language, such as "en.yaml" or "zh-Hans.yaml"`;
  }
  if (id.safeParse(stem).success) return undefined;
  return `"${stem}" becomes an address: rename the file so that its name is lower-case letters, digits and single hyphens`;
}

function folderList(): string {
  return [...FOLDERS.keys()].filter((folder) => folder.startsWith('content/')).join(', ');
}
