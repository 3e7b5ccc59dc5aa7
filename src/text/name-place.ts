import { boundariesOf } from './name-boundary.ts';
import type { NameForm } from './person-names.ts';

/** A place in a compared text that has a name. */
export interface NamePlace {
  readonly form: NameForm;
  readonly start: number;
  readonly end: number;
  /** Whether it stands in a compound, as in "Nora Vale-led". */
  readonly isCompound: boolean;
}

/** Where a compared text has one of several names; of names that overlap, the longest. In the order of the text. */
export function placesOf(text: string, forms: readonly NameForm[], language: string): NamePlace[] {
  const all = forms.flatMap((form) =>
    [...text.matchAll(form.pattern)].flatMap(({ 0: name, index: start }) => {
      const end = start + name.length;
      const { isWord, isName, isCompound } = boundariesOf(text, start, end, language);
      const isSetOff = isWord || (form.isLong && isName);
      return isSetOff || (form.isLong && isCompound) ? [{ form, start, end, isCompound: !isSetOff }] : [];
    }),
  );
  return all
    .filter(
      ({ start, end }) => !all.some((other) => isLonger(other, end - start) && other.start < end && other.end > start),
    )
    .sort((a, b) => a.start - b.start);
}

function isLonger({ start, end }: NamePlace, length: number): boolean {
  return end - start > length;
}

/** Whether one place is longer than another and has it within. */
export function covers(outer: NamePlace, inner: NamePlace): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && isLonger(outer, inner.end - inner.start);
}
