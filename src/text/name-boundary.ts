/** A character of a word; marks belong to their letters. */
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** What joins two words into one name, or a name into an address. In compared texts there is one apostrophe and one hyphen. */
const JOINTS = /[-'.·・&@_#]/;

/** Scripts whose words stand side by side without a space; those of Korean have particles at their ends. */
const HANGUL = script('Hangul');
/** Of which a word is a whole run, whatever stands beside it: "プーチン" is no part of "ラスプーチン". */
const KATAKANA = script('Katakana');
const SCRIPTS = [...['Han', 'Hiragana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan'].map(script), HANGUL, KATAKANA];

function script(name: string): RegExp {
  return new RegExp(`\\p{Script_Extensions=${name}}`, 'u');
}

/** "and", "to", "from" and the article of Arabic and Hebrew, which are written as one word with what follows. */
const PROCLITICS = /(?<![\p{L}\p{M}])(?:[وفبكلس]{1,3}|[ובכלמשה]{1,3}-?)$/u;

/** What Korean writes to the end of a name, alone or one after the other; another syllable may be of a longer name. */
const PARTICLES = [
  '은|는|이|가|을|를|의|에|에게|에게서|에서|께|께서|와|과|도|만|로|으로|랑|하고|보다|부터|까지|마저|조차|처럼|같이|한테|한테서',
  '라고|라는|라며|라면|라도|란|며|나|든|인|일|다|자|고|였다|었다|였던|었던|입니다|뿐|밖에|대로|씨|님|측|군|양|등',
].join('|');
const KOREAN_END = new RegExp(`^(?:${PARTICLES}){1,3}(?!\\p{Script=Hangul})`, 'u');

/** The languages that leave out a vowel before another, and the words of which an apostrophe is left: "d’Erdoğan", "dell’Italia". */
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it', 'ca', 'oc', 'co', 'wa', 'rm', 'pt']);
const ELIDED = /(?<![\p{L}\p{M}\p{N}'-])(?:\p{Ll}{1,8}|L|Qu)'$/u;

/** What stands after an apostrophe in English and in what has taken it over: "Vale’s", "she’d". */
const SUFFIX = /^'(?:[sS]|d|ll|ve|re|m)?(?![\p{L}\p{M}\p{N}])/u;
/** Turkish and others put any ending after one: "Erdoğan’ın". */
const ENDING = /^'\p{Ll}{1,8}(?![\p{L}\p{M}\p{N}])/u;

/** Whether a character is of a script in which words stand side by side, or have particles at their ends. */
export function isUnspaced(character: string): boolean {
  return SCRIPTS.some((each) => each.test(character));
}

/** How a stretch of a compared text stands among its neighbours. */
export interface Boundaries {
  /** As a word by itself, in any language. */
  readonly isWord: boolean;
  /** Or as a name too long to be a part of another word: where no spaces are written, or particles and endings are put to it. */
  readonly isName: boolean;
  /** Or in a compound with small words, as in "pro-Vale" and "Vale-led", which are no names: but "Al-sisi" is one. */
  readonly isCompound: boolean;
}

/** How what stands between two places of a compared text is set off; `language` is the text's, without region and script. */
export function boundariesOf(text: string, start: number, end: number, language: string): Boundaries {
  const before = beforeName(text.slice(Math.max(0, start - 40), start), text.slice(start, end), language);
  const after = afterName(text.slice(start, end), text.slice(end, end + 40));
  const both = (key: keyof Boundaries) => before[key] && after[key];
  return { isWord: both('isWord'), isName: both('isName'), isCompound: both('isCompound') };
}

const ALL: Boundaries = { isWord: true, isName: true, isCompound: true };
const NONE: Boundaries = { isWord: false, isName: false, isCompound: false };
const COMPOUND: Boundaries = { ...NONE, isCompound: true };
const SMALL_BEFORE = /(?<![\p{L}\p{M}\p{N}'-])\p{Ll}+-$/u;
const SMALL_AFTER = /^-\p{Ll}/u;

/** What is set off as a name at least. */
function asName(isWord: boolean, isName: boolean): Boundaries {
  return { isWord, isName, isCompound: isName };
}

function beforeName(head: string, name: string, language: string): Boundaries {
  const outer = lastOf(head);
  const inner = firstOf(name);
  if (!WORD.test(inner)) return ALL;
  if (WORD.test(outer)) {
    const { isWord, isName } = together(outer, inner);
    return asName(isWord, (isName && !HANGUL.test(inner)) || isWord || PROCLITICS.test(head));
  }
  if (PROCLITICS.test(head)) return asName(false, true);
  if (outer === "'" && ELIDING.has(language) && ELIDED.test(head)) return ALL;
  if (!JOINTS.test(outer)) return ALL;
  if (SMALL_BEFORE.test(head)) return COMPOUND;
  return /[@#_]/.test(outer) || WORD.test(head.at(-2) ?? '') ? NONE : ALL;
}

function afterName(name: string, tail: string): Boundaries {
  const inner = lastOf(name);
  const outer = firstOf(tail);
  if (!WORD.test(inner)) return ALL;
  if (HANGUL.test(inner) && HANGUL.test(outer)) return KOREAN_END.test(tail) ? asName(false, true) : COMPOUND;
  if (WORD.test(outer)) return together(inner, outer);
  if (!JOINTS.test(outer) || !WORD.test(tail.charAt(1))) return ALL;
  if (outer === "'") return asName(SUFFIX.test(tail), SUFFIX.test(tail) || ENDING.test(tail));
  return SMALL_AFTER.test(tail) ? COMPOUND : NONE;
}

/** Two characters of words side by side: between two scripts one of which writes no spaces a word ends. */
function together(left: string, right: string): Boundaries {
  const own = SCRIPTS.filter((each) => each.test(left) || each.test(right));
  const shared = own.filter((each) => each.test(left) && each.test(right));
  if (shared.length === 0) return own.length > 0 ? ALL : NONE;
  return asName(false, !shared.includes(KATAKANA));
}

function firstOf(text: string): string {
  return /^./su.exec(text)?.[0] ?? '';
}

function lastOf(text: string): string {
  return /.$/su.exec(text.slice(-2))?.[0] ?? '';
}
