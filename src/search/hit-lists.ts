import { MANY, PAGES, type ListForm } from './hit-list.ts';
import { NumberLists } from './number-lists.ts';
import { NumberReader, numberText } from './number-text.ts';
import { passageKinds, type PassageKind } from './searched-text.ts';

/** Where a word stands on a page: the number of a passage and a place in it by turns, in their order. */
export type Occurrences = readonly number[];

/** The passages of a page that have a word, as a list has them. Those of the page are of these kinds. */
export function passagesText(occurrences: Occurrences, kinds: readonly PassageKind[]): string {
  let text = '';
  let [count, key] = [0, 0];
  for (let at = 0; at < occurrences.length; at = endOfPassage(occurrences, at)) {
    const passage = occurrences[at] ?? 0;
    const next = passage * passageKinds.length + passageKinds.indexOf(kinds[passage] ?? 'other');
    text += numberText(next - key);
    key = next;
    count += 1;
  }
  return numberText(count) + text;
}

/** The places of a word in those passages, which follow them in a list that has places. */
export function placesText(occurrences: Occurrences): string {
  let text = '';
  for (let at = 0; at < occurrences.length;) {
    const end = endOfPassage(occurrences, at);
    text += numberText((end - at) / 2);
    let last = 0;
    for (; at < end; at += 2) {
      const place = occurrences[at + 1] ?? 0;
      text += numberText(place - last);
      last = place;
    }
  }
  return text;
}

/** A part of a list: pages that follow each other. Its text begins with what is said of the first, without its number. */
export type ListPiece = readonly [first: number, last: number, text: string];

/** Writes parts of lists by their words, page after page in ascending order. */
export class ListPieces {
  readonly #pieces = new Map<string, { readonly first: number; last: number; text: string }>();

  /** Adds a page, with what is said of it, to the part of a word. */
  add(word: string, page: number, text: string): void {
    const piece = this.#pieces.get(word);
    if (piece) {
      piece.text += numberText(page - piece.last) + text;
      piece.last = page;
    } else {
      this.#pieces.set(word, { first: page, last: page, text });
    }
  }

  /** All parts so far. */
  get all(): readonly (readonly [word: string, piece: ListPiece])[] {
    return Array.from(this.#pieces, ([word, { first, last, text }]) => [word, [first, last, text]]);
  }
}

/** Puts lists of the pages that have a word together, part after part in ascending order. */
export class HitLists {
  readonly #form: ListForm;
  readonly #numbers = new NumberLists();
  readonly #last: number[] = [];

  constructor(form: Exclude<ListForm, typeof PAGES>) {
    this.#form = form;
  }

  /** Begins a list, and gives its number. */
  begin(): number {
    this.#last.push(0);
    return this.#numbers.begin();
  }

  /** Adds a part: of each page the passages that have the word, and its places in them where the list has such. */
  join(list: number, [first, last, text]: ListPiece): void {
    this.#numbers.add(list, first - (this.#last[list] ?? 0));
    this.#last[list] = last;
    this.#numbers.append(list, text);
  }

  /** How many characters a list has so far. */
  length(list: number): number {
    return 1 + this.#numbers.length(list);
  }

  /** A list so far, with its form before it. */
  text(list: number): string {
    return this.#form + this.#numbers.text(list);
  }
}

/** A list of passages without them: an object for each would take longer than to write the list. */
export function inShort(text: string): string {
  const numbers = new NumberLists();
  const list = numbers.begin();
  const reader = new NumberReader(text.slice(1));
  while (!reader.isAtEnd) {
    numbers.add(list, reader.next());
    const count = reader.next();
    let [key, isInTitle, isInHeading] = [0, false, false];
    for (let passage = 0; passage < count; passage += 1) {
      key += reader.next();
      const kind = passageKinds[key % passageKinds.length];
      isInTitle ||= kind === 'title';
      isInHeading ||= kind === 'heading';
    }
    numbers.add(list, Math.min(MANY, count) + (isInTitle ? 16 : 0) + (isInHeading ? 32 : 0));
  }
  return PAGES + numbers.text(list);
}

/** Where the places in the next passage begin. */
function endOfPassage(occurrences: Occurrences, from: number): number {
  const passage = occurrences[from];
  let at = from + 2;
  while (occurrences[at] === passage) at += 2;
  return at;
}
