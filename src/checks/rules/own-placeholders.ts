import type { EntryFile } from '../../content/entry-file.ts';
import { placeholdersIn } from '../../model/placeholders.ts';
import type { EntryCheck } from '../corpus.ts';
import { didYouMean } from '../did-you-mean.ts';
import { isSound } from '../frontmatter.ts';
import { errorAt, warningAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { textsWithin, type NestedText } from '../texts-within.ts';

/** The language of the software's words that are the model of all others. */
const MODEL = 'en';

/** A text without one of these signs is shown as it is. */
const SIGN = /[{}<]/;

/** The owner's words leave to be filled what the software's text at the same place does: nothing else would be filled. */
export const ownPlaceholders: EntryCheck = function* (entry, { words }) {
  const [general = entry.id] = entry.id.split('-');
  const model = words.entries.get(entry.id) ?? words.entries.get(general) ?? words.entries.get(MODEL);
  if (!model || !isSound(model) || !isSound(entry)) return;
  const models = Map.groupBy(textsWithin(model), placeOf);
  for (const own of textsWithin(entry)) yield* problemsOf(entry, own, models.get(placeOf(own)));
};

/** The lists about days are filled alike, whichever of them a text is in. */
const placeOf = ({ path }: NestedText) => (path.startsWith('relative.') ? 'relative' : path);

function* problemsOf(entry: EntryFile, own: NestedText, models: readonly NestedText[] | undefined): Iterable<Problem> {
  // That there is no such text is said elsewhere.
  if (!models) return;
  const found = readable(own.text);
  if (!found) {
    yield errorAt(entry, own.offset, 'placeholder-syntax', SYNTAX);
    return;
  }
  const known = new Set(models.flatMap(({ text }) => [...(readable(text) ?? [])]));
  for (const placeholder of found) {
    if (known.has(placeholder)) continue;
    const message = `${placeholder} stands for nothing in this text.${hint(placeholder, known)}`;
    yield errorAt(entry, own.offset, 'unknown-placeholder', message);
  }
  const isOne = models.every(({ isListed }) => !isListed);
  const lost = [...known].filter((placeholder) => !found.has(placeholder));
  if (isOne && lost.length > 0) yield warningAt(entry, own.offset, 'lost-placeholder', `${LOST}: ${lost.join(', ')}`);
}

const SYNTAX =
  "this text cannot be filled: write {date} for what goes there, and '{' or '<' in single quotes for the sign itself";
const LOST = 'the software’s text says more here than this one';

function hint(placeholder: string, known: ReadonlySet<string>): string {
  if (known.size === 0) return " It takes none: write '{' or '<' in single quotes for the sign itself.";
  return didYouMean(placeholder, known) || ` It can have: ${[...known].join(', ')}.`;
}

/** The placeholders of a text; `undefined` where it cannot be read. */
function readable(text: string): ReadonlySet<string> | undefined {
  if (!SIGN.test(text)) return new Set();
  try {
    return placeholdersIn(text);
  } catch {
    return undefined;
  }
}
