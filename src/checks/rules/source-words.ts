import type { Nodes, Paragraph } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { EntryFile } from '../../content/entry-file.ts';
import { isNote } from '../../text/body-component.ts';
import { normalised } from '../../text/fingerprint.ts';
import { findName } from '../../text/mention.ts';
import { passageAt } from '../../text/statement.ts';
import { bodyOf } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { languageOf } from '../entry-facts.ts';
import { isSound } from '../frontmatter.ts';
import { errorAt } from '../place.ts';
import { beforeNormalising, proseOf, type Prose } from '../prose.ts';
import { textAt, textsOf, valueAt } from '../yaml-node.ts';

/** A source whose words a text owes its reader. */
interface Introduced {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** Where a text first names a source that a state controls, a government office or an account, its words say what that is. */
export const sourceWords: EntryCheck = function* (entry, corpus) {
  const lang = languageOf(corpus, entry);
  const body = entry.body.normalize('NFC').replaceAll(/\s+/g, ' ');
  const candidates = introduced(corpus).filter(({ names }) => names.some((name) => body.includes(name)));
  const paragraphs = candidates.length > 0 ? paragraphsOf(entry) : [];
  for (const { names, words } of candidates) {
    const mention = firstMention(paragraphs, names, lang);
    if (!mention || hasWords(passageAt(mention.prose.block, mention.index), words)) continue;
    const list = words.map((each) => `"${each}"`).join(' or ');
    const message = `"${mention.name}" is named here for the first time, and the text that its reference covers does not say what it is: write ${list} in it`;
    yield errorAt(entry, mention.prose.offsetAt(mention.index), 'source-words', message);
  }
};

const lists = new WeakMap<Corpus, readonly Introduced[]>();

function introduced(corpus: Corpus): readonly Introduced[] {
  const known = lists.get(corpus) ?? [...corpus.sources.entries.values()].filter(isOwed).map(read);
  lists.set(corpus, known);
  return known.filter(({ names, words }) => names.length > 0 && words.length > 0);
}

/** The kinds whose names alone do not say for whom they speak: an office's is often plain, and an account's anybody's. */
const OWED: readonly string[] = ['government-office', 'social-media-account'];

function isOwed(source: EntryFile): boolean {
  if (!isSound(source)) return false;
  const kind = textAt(source, 'kind')?.text ?? '';
  return textAt(source, 'ownership')?.text === 'state-controlled' || OWED.includes(kind);
}

function read(source: EntryFile): Introduced {
  const texts = (...path: string[]) =>
    textsOf(source, valueAt(source, ...path)).map(({ text }) => text.normalize('NFC'));
  const names = [...texts('name'), ...texts('native', 'text')].filter((name) => name.trim() !== '');
  return { names: names.flatMap(bothApostrophes), words: texts('words').filter((words) => words.trim() !== '') };
}

function bothApostrophes(name: string): string[] {
  return [...new Set([name, name.replaceAll("'", '’'), name.replaceAll('’', "'")])];
}

/** The paragraphs in which a mention counts, those of list items and quotations included; cells and notes are none. */
function paragraphsOf(entry: EntryFile): Prose[] {
  const found: Paragraph[] = [];
  const tree = bodyOf(entry);
  if (!tree) return [];
  visit(tree, (node) => {
    if (isNote(node)) return SKIP;
    if (node.type === 'paragraph') found.push(node);
    return undefined;
  });
  return found.map((paragraph) => proseOf(entry, paragraph, isNoMention));
}

function isNoMention({ type }: Nodes): boolean {
  return type === 'link' || type === 'linkReference' || type === 'inlineCode';
}

function firstMention(paragraphs: readonly Prose[], names: readonly string[], lang: string) {
  for (const prose of paragraphs) {
    const composed = prose.visible.normalize('NFC');
    const place = findName(composed, names, lang);
    if (!place) continue;
    const name = composed.slice(place.start, place.end).replaceAll(/\s+/g, ' ');
    return { prose, name, index: beforeNormalising(prose.visible, place.start) };
  }
  return undefined;
}

function hasWords(sentence: string, words: readonly string[]): boolean {
  const folded = fold(sentence);
  return words.some((each) => folded.includes(fold(each)));
}

/** Quotes, dashes and white space are alike, and so are capital and small letters. */
function fold(text: string): string {
  return normalised(text).toLowerCase();
}
