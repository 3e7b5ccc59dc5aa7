import type { Root } from 'mdast';
import { isNode, isScalar, visit } from 'yaml';
import type { EntryFile } from '../content/entry-file.ts';
import { Excess } from '../content/excess.ts';
import { refuseNestedMarkdown } from '../content/markdown-excess.ts';
import { parseLine } from '../text/line.ts';
import { references } from '../text/reference.ts';
import { recent } from '../content/recent.ts';
import { fieldsOf, itemsOf, textsOf, valueAt, type PlacedText } from './yaml-node.ts';

/** A line of the frontmatter, read as Markdown. */
export interface Line extends PlacedText {
  /** Empty where the line is too much to be read. */
  readonly tree: Root;
  readonly excess?: Excess;
}

/** A line as a tree that nobody changes: several checks look at it. */
export const lineTree = recent(200, parseLine);

/** What a line must have to be more than its words; most have nothing of it, and reading all would cost more than the body does. */
const MARKUP = /[[<:@&`]|\*\*|__|~~|www\.|\n|^(?:\s|[-+*=_`#>~]|\d+[.)])/;

/**
 * The lines of an entry in inline Markdown: of its summary, its cited lists, its events and its log. Those with
 * nothing but words are left out.
 */
export const markedLines = recent(200, (entry: EntryFile): readonly Line[] =>
  inlineTexts(entry).flatMap(({ text, offset }) => (MARKUP.test(text) ? [read({ text, offset })] : [])),
);

/** Whether the texts of an entry are of the page about the site, and not lines. */
export const isAboutSite = ({ kind }: EntryFile) => kind === 'site' || kind === 'ownWords';

/** The sections of the page about the site, each of several paragraphs in Markdown. */
export const aboutTexts = recent(2, (entry: EntryFile): readonly Line[] =>
  itemsOf(entry, entry.kind === 'site' ? valueAt(entry, 'about') : valueAt(entry, 'about', 'sections'))
    .flatMap((section) => fieldsOf(entry, section).filter(({ key }) => key === 'text'))
    .flatMap(({ value }) => textsOf(entry, value))
    .map(read),
);

function read(line: PlacedText): Line {
  try {
    refuseNestedMarkdown(line.text);
    return { ...line, tree: lineTree(line.text) };
  } catch (error) {
    if (!(error instanceof Excess)) throw error;
    return { ...line, tree: { type: 'root', children: [] }, excess: error };
  }
}

/** The keys under which a `text` is a line; elsewhere it is plain, as in `native`, or of several paragraphs, as in `about`. */
const LISTS = ['known', 'unknown', 'disputed', 'outcome', 'events', 'changes'] as const;

/** Where a part of a placed text stands in its file; where the text begins, if the part is not written as it is shown. */
export function placeIn(entry: EntryFile, { offset }: PlacedText, part: string): number {
  const place = entry.text.indexOf(part, offset);
  return place === -1 ? offset : place;
}

/** The references of the lines that end with them: of a summary, and of what is said of a source. */
export function lineReferences(entry: EntryFile): PlacedText[] {
  const lines = ['summary', 'note'].flatMap((key) => textsOf(entry, valueAt(entry, key)));
  return lines.flatMap((line) =>
    references(lineTree(line.text)).map(({ id }) => ({ text: id, offset: placeIn(entry, line, `[^${id}]`) })),
  );
}

function inlineTexts(entry: EntryFile): PlacedText[] {
  const texts = itemsOf(entry, valueAt(entry, 'summary')).flatMap((item) => textsOf(entry, item));
  texts.push(...textsOf(entry, valueAt(entry, 'picture', 'caption')));
  for (const list of LISTS.map((key) => valueAt(entry, key))) {
    if (!isNode(list)) continue;
    visit(list, {
      Pair(_, { key, value }) {
        if (isScalar(key) && key.value === 'text') texts.push(...textsOf(entry, value));
      },
    });
  }
  return texts;
}
