import { comparable } from './comparison.ts';

/** "J.", "J.D." */
const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** "JD", "UN" */
const CAPITALS = /^\p{Lu}{2,3}$/u;

/** What a name is made of: words, and initials that stand together. */
type Part = { readonly word: string } | { readonly initials: string };

/**
 * A regular expression for a name in a compared text, with what writers do not agree on: dots and spaces of initials
 * ("J.D.", "J. D.", "JD"), a hyphen or a space ("Kim Jong-un", "Kim Jong Un"), a capital at the start ("al-Sisi", "Al-Sisi").
 */
export function namePattern(name: string): string {
  const parts = partsOf(comparable(name));
  const isSeveral = parts.length > 1 || name.includes(' ');
  return parts
    .map((part, index) => {
      const before = parts[index - 1];
      if ('initials' in part) return (before ? '[ -]' : '') + initialsPattern(part.initials, isSeveral);
      const { word } = part;
      const isEither = isSmall(word) || (before ? isParticle(word) : isSeveral && word.length <= 3);
      const own = isEither ? eitherCase(word) : wordPattern(word);
      if (!before) return own;
      return 'initials' in before ? `[ -]?${own}` : `(?: ${own}|-${eitherCase(word)})`;
    })
    .join('');
}

function partsOf(name: string): Part[] {
  const parts: Part[] = [];
  for (const word of name.split(/[ -]/).filter((each) => each !== '')) {
    const before = parts.at(-1);
    const isInitials = INITIALS.test(word) || (CAPITALS.test(word) && !before);
    const initials = isInitials ? word.replaceAll('.', '') : '';
    if (!isInitials) parts.push({ word });
    else if (before && 'initials' in before) parts.splice(-1, 1, { initials: before.initials + initials });
    else parts.push({ initials });
  }
  return parts;
}

function initialsPattern(initials: string, isSeveral: boolean): string {
  const letters = Array.from(initials);
  const gap = isSeveral ? '[ -]?' : '';
  return `(?:${letters.join(`\\.${gap}`)}\\.?|${letters.join(gap)})`;
}

/** The articles and prepositions that stand in names, where writers do not agree on the capital. */
const PARTICLES =
  /^(?:a[dlnrstz]|ash|el|bin|bint|ibn|abu|de|der|den|di|da|do|dos|das|du|des|del|della|la|le|las|los|van|von|zu|ter|ten|af|av)$/i;

/** Whether a word of a name is an article or a preposition, as "al" and "von" are. */
export function isParticle(word: string): boolean {
  return PARTICLES.test(word);
}

/** A word as it is written; the point of a word that is cut may be left out: "St. John", "King Jr". */
function wordPattern(word: string): string {
  return word.endsWith('.') ? `${RegExp.escape(word.slice(0, -1))}\\.?` : RegExp.escape(word);
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** A word with a small letter or a capital at its start. */
function eitherCase(word: string): string {
  const [first = ''] = /^./u.exec(word) ?? [];
  const small = first.toLowerCase();
  const large = first.toUpperCase();
  const start = small === large ? RegExp.escape(first) : `(?:${RegExp.escape(small)}|${RegExp.escape(large)})`;
  return start + wordPattern(word.slice(first.length));
}
