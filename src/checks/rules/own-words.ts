import type { z } from 'astro/zod';
import { dataOf, type EntryFile } from '../../content/entry-file.ts';
import { idOf, isKeyed, wordsOf } from '../../content/site-words.ts';
import { language } from '../../schema/text.ts';
import { words } from '../../schema/words.ts';
import type { EntryCheck } from '../corpus.ts';
import { isSound } from '../frontmatter.ts';
import { readableWords } from '../language-words.ts';
import { errorOfFile } from '../place.ts';
import { issueProblems, schemaMessage } from '../schema-issue.ts';
import { spotAt } from '../yaml-node.ts';

type Path = readonly PropertyKey[];

/** What the owner says in words of their own is as the words of the software are, and a language that those lack is whole. */
export const ownWords: EntryCheck = function* (entry, corpus) {
  if (!isSound(entry) || !language.safeParse(entry.id).success) return;
  const whole = wordsOf(readableWords(corpus), entry.id);
  const missing: string[] = [];
  for (const issue of words.safeParse(whole, { error: schemaMessage }).error?.issues ?? []) {
    const path = pathInFile(issue.path, whole, dataOf(entry));
    if (isOfFile(entry, path)) yield* issueProblems(entry, words, [], inFile(entry, { ...issue, path }));
    else if (valueAt(issue.path, whole) === undefined) missing.push(path.join('.'));
  }
  if (missing.length === 0) return;
  const message = `src/words has no file for "${entry.id}", so this one must have all that src/words/en.yaml has. It lacks: ${missing.join(', ')}`;
  yield errorOfFile(entry.path, 'missing-words', message);
};

/** An item of a list is its file's own, also where something is missing in it; all else may be in a file below. */
function isOfFile(entry: EntryFile, path: Path): boolean {
  const holder = path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1);
  return spotAt(entry, path) !== undefined || (holder.length > 0 && spotAt(entry, holder) !== undefined);
}

/** Of keys that nobody knows, those of a file. */
function inFile(entry: EntryFile, issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'unrecognized_keys') return issue;
  return { ...issue, keys: issue.keys.filter((key) => spotAt(entry, [...issue.path, key])) };
}

/** A path into all words, as it is in the owner's file: a section stands elsewhere there, and is known by its id. */
function pathInFile(path: Path, whole: unknown, own: unknown): PropertyKey[] {
  const [step, ...rest] = path;
  if (step === undefined) return [];
  const below = stepInto(whole, step);
  const list = Array.isArray(own) ? own : [];
  const index = list.findIndex((item) => idOf(item) === idOf(below));
  const place = typeof step === 'number' && idOf(below) !== undefined && index !== -1 ? index : step;
  return [place, ...pathInFile(rest, below, stepInto(own, place))];
}

const valueAt = (path: Path, value: unknown) => path.reduce(stepInto, value);

function stepInto(value: unknown, step: PropertyKey): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isKeyed(value) ? value[String(step)] : undefined;
}
