import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bodyComponentNames } from '../text/allowed-mdx.ts';
import { listEntries, type EntryFile } from '../content/entry-file.ts';
import { kinds, type Kind } from '../content/kind.ts';
import { MARK, readMark } from '../content/mark-file.ts';
import { isLeftBehind } from '../content/left-behind.ts';
import type { ImageFinding } from '../content/image-findings.ts';
import { publicFiles, type PublicFile } from '../content/public-files.ts';
import { takenAddresses } from '../content/taken-addresses.ts';
import type { Store } from '../content/store.ts';
import { filesOfRoutes } from '../content/written-files.ts';
import type { Watched } from './corpus-question.ts';
import { imageFindingIn } from './image-finding.ts';
import type { Outline } from './outline.ts';
import type { Problem } from './problem.ts';
import { readOne, readSound } from './read-sound.ts';
import { tableIn, type TableFile } from './table-in.ts';

/** A file in the folders of content, or what stands in the place of one. */
export interface FoundFile {
  /** From the project's root, with slashes. */
  readonly path: string;
  /** A symbolic link is not followed; of other things, a pipe for instance, a program would wait for something to come. */
  readonly is: 'file' | 'link' | 'other';
  /** Another one wherever it has been written since. */
  readonly stamp: string;
}

/** The entries of one kind. */
export interface EntriesOfKind {
  /** What could be read, by id. A file that could not has its problem in the corpus and is no entry. */
  readonly entries: ReadonlyMap<string, EntryFile>;
  /** What is asked of all of them whenever one is checked, by id. */
  readonly outlines: ReadonlyMap<string, Outline>;
  /** The ids, those of unreadable files included: what is there is not "unknown". */
  readonly ids: ReadonlySet<string>;
}

/** Everything that the checks look at: all files of content, read but not judged. */
export interface Corpus extends Readonly<Record<Kind, EntriesOfKind>> {
  /** The root of the project that it is of. */
  readonly root: string;
  /** Every file under content and src/words by its path, but for what programs left there. */
  readonly files: ReadonlyMap<string, FoundFile>;
  /** The text of the site's mark, where it has one. */
  readonly mark: string | undefined;
  /** What lies in public/. */
  readonly publicFiles: readonly PublicFile[];
  /** The files that a build writes whatever the content is, from the site's root. */
  readonly routes: readonly string[];
  readonly unreadable: readonly Problem[];
  /** What is to be known of the image at a path; `undefined` where that is nothing. */
  readonly imageFinding: (path: string) => ImageFinding | undefined;
  /** Reads a table of data by its path. Throws an `Excess` where it cannot be drawn; `undefined` where there is none. */
  readonly table: (path: string) => TableFile | undefined;
  /** The names of the components that a body may use. */
  readonly components: readonly string[];
  /** Why a page of the owner's own cannot have an id, in words; `undefined` where it can. */
  readonly whyTaken: (id: string) => string | undefined;
  /** Notes what is looked at in it, where that is noted. */
  readonly watched?: Watched;
}

/** A check of the corpus as a whole: what it finds wrong, in any order. */
export type Check = (corpus: Corpus) => Iterable<Problem>;

/** A check of one entry, which may look at the others. */
export type EntryCheck = (entry: EntryFile, corpus: Corpus) => Iterable<Problem>;

/** Reads all files of content under the project's root. An entry whose outline is kept in `store` is not parsed for it. */
export function readCorpus(root: string, store?: Store): Corpus {
  const unreadable: Problem[] = [];
  const read = (kind: Kind): EntriesOfKind => {
    const ids = listEntries(root, kind).filter((id) => kind !== 'site' || id === 'site');
    const found = ids.flatMap((id) => readOne(root, kind, id, unreadable, store));
    return {
      ids: new Set(ids),
      entries: new Map(found.map(({ entry }) => [entry.id, entry])),
      outlines: new Map(found.map(({ entry, told }) => [entry.id, told])),
    };
  };
  const files = [...listFiles(root, 'content'), ...listFiles(root, kinds.words.folder)];
  const plain = files.flatMap(({ path, is }) => (is === 'file' ? [path] : []));
  return {
    root,
    site: read('site'),
    articles: read('articles'),
    background: read('background'),
    people: read('people'),
    sources: read('sources'),
    pages: read('pages'),
    published: read('published'),
    words: read('words'),
    ownWords: read('ownWords'),
    files: new Map(files.map((file) => [file.path, file])),
    imageFinding: imageFindingIn(root, plain),
    table: (path) => tableIn(root, path),
    mark: readSound(root, MARK, unreadable, () => readMark(root))[0]?.text,
    publicFiles: publicFiles(root),
    routes: filesOfRoutes(root),
    unreadable,
    components: componentNames(root),
    whyTaken: takenAddresses(root),
  };
}

function listFiles(root: string, folder: string): FoundFile[] {
  return list(join(root, folder)).flatMap((item) => {
    const path = `${folder}/${item.name}`;
    if (isLeftBehind(item.name)) return [];
    if (item.isDirectory()) return listFiles(root, path);
    const { mtimeMs, size } = lstatSync(join(root, path));
    return [
      { path, stamp: `${mtimeMs} ${size}`, is: item.isSymbolicLink() ? 'link' : item.isFile() ? 'file' : 'other' },
    ];
  });
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // No such folder: there is nothing in it, and where something had to be in it, a check says so.
    return [];
  }
}

function componentNames(root: string): string[] {
  try {
    return bodyComponentNames(root);
  } catch {
    return [];
  }
}
