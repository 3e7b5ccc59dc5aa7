/** The consonants with which Korean syllables begin, a doubled one as the plain one. Their order is that of Unicode. */
const CONSONANTS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES_A_CONSONANT = 588;

/** The consonant that a name in Korean script begins with. */
export function initialConsonant(text: string): string {
  const syllable = text.charCodeAt(0) - FIRST_SYLLABLE;
  return CONSONANTS[Math.floor(syllable / SYLLABLES_A_CONSONANT)] ?? text.charAt(0);
}

const kana = new Intl.Collator('ja', { sensitivity: 'base' });

/** The first of the row of the Japanese syllabary that a name begins in. */
export function kanaRow(text: string): string {
  return Array.from('あかさたなはまやらわ').findLast((row) => kana.compare(row, text.charAt(0)) <= 0) ?? 'あ';
}

const pinyin = new Intl.Collator('zh-Hans');

/** The letters of Pinyin that words begin with, and the first character of each in the order of CLDR. */
const PINYIN = 'ABCDEFGHJKLMNOPQRSTWXYZ';
const FIRST_OF_PINYIN = Array.from('阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀');

/** The letter of Pinyin that a Chinese name begins with. */
export function pinyinLetter(text: string): string {
  const [character = ''] = text;
  return PINYIN[FIRST_OF_PINYIN.findLastIndex((first) => pinyin.compare(first, character) <= 0)] ?? 'A';
}
