import { numberedName, type ListOrder } from '../content/address.ts';
import { letterPlaces, type LetterPlace } from './letter.ts';
import { nameOrder } from './name-order.ts';
import { PAGE_SIZE, pageCount } from './paging.ts';

/** A part of a list that is longer than a page: what begins with a letter, or is of a kind or a country. */
export interface ListPart<T> {
  /** As its address has it. */
  readonly id: string;
  readonly name: string;
  readonly entries: readonly T[];
}

/** How names are put in order, and what the parts are called that no letter heads. */
export interface LetterNames {
  /** The language of the site. */
  readonly lang: string;
  /** What begins with a figure or a sign. */
  readonly signs: string;
}

/**
 * The parts of a list by the first letters of names, script by script. A script beside that of most names stands together
 * under its own name while it fits on a page, and always where names do not go by letters in it. So those Japanese names
 * whose reading is given stand by the syllabary, however many others there are.
 */
export function letterParts<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  { lang, signs }: LetterNames,
): ListPart<T>[] {
  const placeOf = letterPlaces(lang);
  const placed = entries.map((entry) => ({ entry, place: placeOf(nameOf(entry)) }));
  const byScript = Map.groupBy(placed, ({ place }) => place.script);
  const goesByLetters = (all: typeof placed) => all.some(({ place }) => place.letter !== '');
  const most = Math.max(...[...byScript.values()].filter(goesByLetters).map(({ length }) => length));
  const names = new Intl.DisplayNames(lang, { type: 'script' });
  return [...byScript].flatMap(([script, all]) => {
    const isTogether = script === '' || (all.length < most && all.length <= PAGE_SIZE);
    if (!isTogether && goesByLetters(all)) return ofLetters(all, lang);
    const name = script === '' ? signs : (names.of(script) ?? script);
    return [{ id: script === '' ? 'signs' : script.toLowerCase(), name, entries: all.map(({ entry }) => entry) }];
  });
}

function ofLetters<T>(placed: readonly { entry: T; place: LetterPlace }[], lang: string): ListPart<T>[] {
  const byLetter = Map.groupBy(placed, ({ place }) => place.letter);
  const { compare } = nameOrder(lang);
  return [...byLetter]
    .sort(([one], [other]) => compare(one, other))
    .map(([letter, all]) => ({ id: letterId(letter), name: letter, entries: all.map(({ entry }) => entry) }));
}

/** A letter in an address: plain ones as they are, of others the numbers that Unicode has for them. */
function letterId(letter: string): string {
  const small = letter.toLowerCase();
  return /^[a-z]+$/.test(small)
    ? small
    : Array.from(letter, (each) => `u${each.codePointAt(0)?.toString(16) ?? ''}`).join('');
}

/** A list in all its parts, in an order. */
export interface PartedList<T> {
  readonly by: ListOrder;
  readonly parts: readonly ListPart<T>[];
}

/** The pages of the parts of a list, as `getStaticPaths` gives them: `a`, `a-2`. */
export function partPaths<T>(list: PartedList<T>) {
  return list.parts.flatMap((part) =>
    Array.from({ length: pageCount(part.entries.length) }, (_, index) => ({
      params: { by: list.by, part: numberedName(part.id, index + 1) },
      props: { list, part, page: index + 1 },
    })),
  );
}
