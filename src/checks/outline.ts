import { z } from 'astro/zod';
import { dataOf, type EntryFile } from '../content/entry-file.ts';
import { namesIn } from '../model/drafts.ts';
import { isSound } from './frontmatter.ts';
import { dateAt, fieldsOf, itemsOf, textAt, textsOf, valueAt } from './yaml-node.ts';

/** What a person or a source is called. */
const called = z.object({
  name: z.string().optional(),
  native: z.string().optional(),
  aliases: z.array(z.string()),
  /** The titles of a person's roles. */
  titles: z.array(z.string()),
  /** The words of which a text owes its reader one where it names a source first; none where that says for whom it speaks. */
  owed: z.array(z.string()),
});

/** What is asked of every entry whenever one of them is checked. It is plain data, so that it can be kept. */
export const outline = z.object({
  /** Whether its data can be relied on. */
  isSound: z.boolean(),
  /** Whether its own file says that it is a draft. */
  draft: z.boolean(),
  /** Until when its own file holds it back. */
  embargo: z.string().optional(),
  /** The first day of its news, in an article. */
  day: z.string().optional(),
  /** The id of the background that an article rests on. */
  background: z.string().optional(),
  /** The people and sources that it names, by their keys: `people/x`. */
  names: z.array(z.string()),
  /** What it says of itself. A page has a text with a reference in another form. */
  says: z.array(z.string()),
  /** In a person and a source. */
  called: called.optional(),
});
export type Outline = z.infer<typeof outline>;
export type Called = z.infer<typeof called>;

/** The fields that say what an entry is about. A name is none of them: other texts may have it. */
const TELLING = ['title', 'description', 'summary', 'note'] as const;

/** The outline of an entry. Throws an `Excess` where what is in it is too much for a parser. */
export function outlineOf(entry: EntryFile): Outline {
  const data = readable(entry);
  const embargo = entry.yaml.get('embargo');
  const isOfArticle = entry.kind === 'articles' && data !== undefined;
  return {
    isSound: data !== undefined,
    draft: entry.yaml.get('draft') === true,
    embargo: typeof embargo === 'string' ? embargo : undefined,
    day: isOfArticle ? dateAt(entry, 'date')?.earliest : undefined,
    background: isOfArticle ? textAt(entry, 'background')?.text : undefined,
    names: data ? [...namesIn(data, entry.body)] : [],
    says: TELLING.flatMap((field) => textAt(entry, field)?.text ?? []).filter((text) => !text.includes('[^')),
    called: entry.kind === 'people' || entry.kind === 'sources' ? calledIn(entry) : undefined,
  };
}

function calledIn(entry: EntryFile): Called {
  const roles = itemsOf(entry, valueAt(entry, 'roles')).flatMap((role) => fieldsOf(entry, role));
  return {
    name: textAt(entry, 'name')?.text,
    native: textAt(entry, 'native', 'text')?.text,
    aliases: textsIn(entry, valueAt(entry, 'aliases')),
    titles: roles.filter(({ key }) => key === 'title').flatMap(({ value }) => textsIn(entry, value)),
    owed: isOwed(entry) ? textsIn(entry, valueAt(entry, 'words')).filter((text) => text.trim() !== '') : [],
  };
}

/** The kinds whose names alone do not say for whom they speak: an office's is often plain, and an account's anybody's. */
const OWED: readonly string[] = ['government-office', 'social-media-account'];

function isOwed(entry: EntryFile): boolean {
  if (entry.kind !== 'sources') return false;
  const kind = textAt(entry, 'kind')?.text ?? '';
  return textAt(entry, 'ownership')?.text === 'state-controlled' || OWED.includes(kind);
}

const textsIn = (entry: EntryFile, node: unknown) => textsOf(entry, node).map(({ text }) => text);

/** The data of an entry; `undefined` where it cannot be relied on, or names a value that is nowhere given. */
function readable(entry: EntryFile): Record<string, unknown> | undefined {
  try {
    return isSound(entry) ? dataOf(entry) : undefined;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
