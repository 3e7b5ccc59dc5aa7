import { comparable } from './comparison.ts';
import type { NameForm } from './person-names.ts';

/** Somebody or something with names. */
interface Holder {
  readonly forms: readonly NameForm[];
}

/** The names of all people of a site, or of all sources. */
export interface KnownNames {
  /** The longer names of others that have a name of this holder in them: "Ada Vale" for "Vale". */
  readonly longerThan: (holder: Holder) => readonly NameForm[];
}

/** Makes all names ready to be asked for: a text is searched for those few that matter to it. */
export function knownNames(holders: Iterable<Holder>): KnownNames {
  const byWord = new Map<string, NameForm[]>();
  for (const form of [...holders].flatMap(({ forms }) => forms)) {
    for (const word of new Set(wordsOf(form.text))) {
      const known = byWord.get(word);
      if (known) known.push(form);
      else byWord.set(word, [form]);
    }
  }
  return {
    longerThan: ({ forms }) => {
      const own = new Set(forms.map(({ text }) => text));
      const longer = forms.flatMap(({ text }) =>
        (byWord.get(wordsOf(text)[0] ?? '') ?? []).filter((other) => !own.has(other.text) && has(other.text, text)),
      );
      return [...new Map(longer.map((form) => [form.text, form])).values()];
    },
  };
}

/** Words in small letters; where none are written, as in Chinese, each character is one. */
function wordsOf(name: string): string[] {
  return (
    comparable(name)
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function has(name: string, part: string): boolean {
  const [whole, sought] = [name, part].map((text) => wordsOf(text).join(' '));
  return whole !== undefined && sought !== undefined && whole.length > sought.length && whole.includes(sought);
}
