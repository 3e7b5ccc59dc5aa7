import { plainLetters } from '../content/plain-letters.ts';
import { initialConsonant, kanaRow, pinyinLetter } from './east-asian-letter.ts';

/** Where a name stands in a list by letter. */
export interface LetterPlace {
  /** By ISO 15924; empty for figures and signs. */
  readonly script: string;
  /** As it heads its names; empty where the script has no letters that names go by. */
  readonly letter: string;
}

/** Scripts that names are written in, each with what begins a name in it. */
const SCRIPTS = (
  'Latn Cyrl Grek Armn Geor Hebr Arab Ethi Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Mymr Khmr Tibt ' +
  'Hang Hira Kana Bopo Hani'
)
  .split(' ')
  .map((script) => ({ script, begins: new RegExp(String.raw`^\p{Script=${script}}`, 'u') }));

/** Gives the place of a name, by the order of a language. Signs before the first letter or figure do not count. */
export function letterPlaces(lang: string): (name: string) => LetterPlace {
  const order = new Intl.Collator(lang);
  const byBase = new Intl.Collator(lang, { sensitivity: 'base' });
  const { language, script: usual } = new Intl.Locale(lang).maximize();
  const hasPinyin = language === 'zh' && usual === 'Hans';

  /** Whether letters sort after all that begins with a plain letter: as "Ö" does in Swedish, "Ch" in Czech, and neither in English. */
  const isOwn = (letters: string, plain: string) => order.compare(letters, `${plain}\uFFFF`) > 0;

  const alphabetic = (text: string, script: string): string => {
    const [first = '', second = ''] = text;
    const small = first.toLocaleLowerCase(lang);
    const [plain = first] = (plainLetters[small] ?? small).normalize('NFD');
    const pair = small + second.toLowerCase();
    // Unicode has capitals for Georgian that no text begins a name with.
    const capital = (letter: string) => (script === 'Geor' ? letter : letter.toLocaleUpperCase(lang));
    // The Turkish "ı" comes before "i".
    if (isOwn(small, plain) || (small === 'ı' && byBase.compare(small, plain) < 0)) return capital(small);
    return /\p{L}/u.test(second) && isOwn(pair, plain) ? capital(small) + second.toLowerCase() : capital(plain);
  };

  return (name) => {
    const text = /[\p{L}\p{N}].*/su.exec(name.normalize('NFC'))?.[0].replace(BEFORE_ITS_CONSONANT, '') ?? '';
    const script = SCRIPTS.find(({ begins }) => begins.test(text))?.script ?? '';
    if (script === 'Hang') return { script, letter: initialConsonant(text) };
    if (script === 'Hira' || script === 'Kana') return { script: 'Kana', letter: kanaRow(text) };
    if (script === 'Hani') return hasPinyin ? { script: 'Latn', letter: pinyinLetter(text) } : { script, letter: '' };
    return { script, letter: script === '' ? '' : alphabetic(text, script) };
  };
}

/** Vowels of Thai and Lao that are written before the consonant by which a name is looked up. */
const BEFORE_ITS_CONSONANT = /^\p{Logical_Order_Exception}/u;
