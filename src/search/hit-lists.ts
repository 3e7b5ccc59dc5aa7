import { FORMS, MANY, readHitList, type ListForm } from './hit-list.ts';
import { NumberLists } from './number-lists.ts';
import { passageKinds, type PassageKind } from './searched-text.ts';

/** Where a word stands on a page: the number of a passage and a place in it by turns, in their order. */
export type Occurrences = readonly number[];

/** Writes lists of the pages that have a word, page after page in ascending order. */
export class HitLists {
  readonly #form: ListForm;
  readonly #numbers = new NumberLists();
  readonly #last: number[] = [];

  constructor(form: Exclude<ListForm, 'pages'>) {
    this.#form = form;
  }

  /** Begins a list, and gives its number. */
  begin(): number {
    this.#last.push(0);
    return this.#numbers.begin();
  }

  /** Adds a page, whose passages are of these kinds. */
  add(list: number, page: number, occurrences: Occurrences, kinds: readonly PassageKind[]): void {
    this.#numbers.add(list, page - (this.#last[list] ?? 0));
    this.#last[list] = page;
    this.#numbers.add(list, passagesIn(occurrences));
    let key = 0;
    for (let at = 0; at < occurrences.length;) {
      const passage = occurrences[at] ?? 0;
      const next = passage * passageKinds.length + passageKinds.indexOf(kinds[passage] ?? 'other');
      this.#numbers.add(list, next - key);
      key = next;
      const end = endOfPassage(occurrences, at);
      if (this.#form === 'places') this.#addPlaces(list, occurrences, at, end);
      at = end;
    }
  }

  /** How many characters a list has so far. */
  length(list: number): number {
    return 1 + this.#numbers.length(list);
  }

  /** A list so far, with its form before it. */
  text(list: number): string {
    return FORMS.indexOf(this.#form).toString() + this.#numbers.text(list);
  }

  #addPlaces(list: number, occurrences: Occurrences, from: number, to: number): void {
    this.#numbers.add(list, (to - from) / 2);
    let last = 0;
    for (let at = from + 1; at < to; at += 2) {
      const place = occurrences[at] ?? 0;
      this.#numbers.add(list, place - last);
      last = place;
    }
  }
}

/** A list without the passages of its pages. */
export function inShort(text: string): string {
  const numbers = new NumberLists();
  const list = numbers.begin();
  let last = 0;
  for (const { page, count, isInTitle, isInHeading } of readHitList(text)) {
    numbers.add(list, page - last);
    numbers.add(list, Math.min(MANY, count) + (isInTitle ? 16 : 0) + (isInHeading ? 32 : 0));
    last = page;
  }
  return FORMS.indexOf('pages').toString() + numbers.text(list);
}

function passagesIn(occurrences: Occurrences): number {
  let count = 0;
  for (let at = 0; at < occurrences.length; at = endOfPassage(occurrences, at)) count += 1;
  return count;
}

/** Where the places in the next passage begin. */
function endOfPassage(occurrences: Occurrences, from: number): number {
  const passage = occurrences[from];
  let at = from + 2;
  while (occurrences[at] === passage) at += 2;
  return at;
}
