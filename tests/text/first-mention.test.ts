import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { nameLanguage } from '../../src/model/name-language.ts';
import { knownNames } from '../../src/text/known-names.ts';
import { namingOf, searchedBody, type Naming } from '../../src/text/first-mention.ts';
import { personNames, type PersonNames } from '../../src/text/person-names.ts';
import { treeOf } from './body-of-text.ts';

const TITLES = 'Mr Mrs Dr President Präsident Minister';

const person = (name: string, aliases: string[] = [], roles: string[] = [], ...native: string[]) =>
  personNames({ names: [name, ...native], aliases, roles });

/** How a body names a person of a site that has others too. */
function naming(body: string, names: PersonNames, lang = 'en', others: PersonNames[] = []): Naming {
  const longer = knownNames([names, ...others]).longerThan(names);
  return namingOf(searchedBody(treeOf(body)), names, longer, nameLanguage(lang, TITLES));
}

/** What would be a link, and whether the person counts as named where nothing would. */
function found(body: string, names: PersonNames, lang?: string, others?: PersonNames[]): string | undefined {
  const { mention, isNamed } = naming(body, names, lang, others);
  if (!mention) return isNamed ? 'perhaps' : undefined;
  const last = mention.nodes.length - 1;
  const texts = mention.nodes.map((node, index) => {
    if (node.type !== 'text') return toString(node);
    return node.value.slice(index === 0 ? mention.start : 0, index === last ? mention.end : undefined);
  });
  return texts.join('');
}

const vale = person('Nora Vale', ['Vale'], ['Mayor, Example Town']);

/** Where the first link is: "before[link]after" in the text of its block. */
function placed(body: string, names: PersonNames, lang?: string, others?: PersonNames[]): string | undefined {
  const { mention } = naming(body, names, lang, others);
  const text = found(body, names, lang, others);
  if (!mention || text === undefined) return text;
  const whole = toString(mention.block);
  return `${whole.slice(0, mention.at)}[${text}]${whole.slice(mention.at + text.length)}`;
}

describe('a whole name', () => {
  test.each([
    ['Mayor Nora Vale told.', 'Nora Vale'],
    ['Nora Vale’s vote, Nora Vale’d', 'Nora Vale'],
    ['“Nora Vale”', 'Nora Vale'],
    ['Nora\nVale', 'Nora\nVale'],
    ['No\u00adra\u00a0Vale', 'No\u00adra\u00a0Vale'],
    ['Nora Vale—the mayor', 'Nora Vale'],
    ['Nora Vale Smith said', 'perhaps'],
    ['with Maria Nora Vale and J. Nora Vale', 'perhaps'],
    ['Yesterday Nora Vale left', 'Nora Vale'],
    ['the MP Nora Vale, Example Town’s Nora Vale', 'Nora Vale'],
    ['It ended. Nora Vale left', 'Nora Vale'],
    ['the Nora Vale-led council', 'perhaps'],
    ['a pro-Nora Vale vote', 'perhaps'],
    ['Nora Vale-Smith, Ada-Nora Vale, Nora Vale–Ada', undefined],
    ['Nora Vale Jr., Nora Vale, Jr., Nora Vale II', undefined],
    ['Nora Valence, Lenora Vale', undefined],
    ['@Nora Vale, Nora Vale.com, Nora Vale_x', undefined],
    ['Ada Vale-Smith', undefined],
    ['nora vale', undefined],
  ])('%j has %j', (body, link) => expect(found(body, vale)).toBe(link));

  test('in a language where nouns have capitals', () => {
    expect(found('Das sagte Nora Vale Reportern.', vale, 'de')).toBe('Nora Vale');
    expect(found('Das sagte Nora Vale Jr. gestern.', vale, 'de')).toBeUndefined();
  });
});

describe('a whole name in a part of the body', () => {
  test.each([
    ['a list item', '- A\n- Nora Vale', 'Nora Vale'],
    ['a quotation', '> Nora Vale', 'Nora Vale'],
    ['emphasis', 'So **Nora Vale** said', 'Nora Vale'],
    ['<Analysis>', '<Analysis>\n\nNora Vale\n\n</Analysis>', 'Nora Vale'],
    ['<Foreign>', '<Foreign lang="it">Nora Vale</Foreign>', 'Nora Vale'],
    ['emphasis and text', '**Nora** Vale said', 'Nora Vale'],
    ['text and emphasis', 'Mayor Nora *Vale* said', 'Nora Vale'],
    ['emphasis within emphasis', '***Nora* Vale** said', 'Nora Vale'],
    ['two lines', 'Nora\\\nVale said', 'NoraVale'],
    ['emphasis that goes on', '*Mayor Nora* Vale', 'perhaps'],
    [
      'a heading, a link, code or a table alone',
      '## Nora Vale\n\n[Nora Vale](x) `Nora Vale`\n\n| Nora Vale |\n|-|',
      undefined,
    ],
    ['a note', '<Background>\n\nNora Vale\n\n</Background>', undefined],
    ['what is struck out', '~~Nora~~ Vale', undefined],
  ])('%s', (_part, body, link) => expect(found(body, vale)).toBe(link));
});

describe('an alias', () => {
  test('counts only after the whole name, wherever that stood', () => {
    expect(found('Vale said so.', vale)).toBeUndefined();
    expect(placed('Vale said so.\n\nNora Vale agreed.', vale)).toBe('[Nora Vale] agreed.');
    expect(placed('[Nora Vale](x) agreed. Vale said so.', vale)).toBe('Nora Vale agreed. [Vale] said so.');
    expect(placed('| Nora Vale |\n| - |\n\nThen Vale left; she, Vale, said so.', vale)).toBe(
      'Then Vale left; she, [Vale], said so.',
    );
  });

  const after = (text: string, lang?: string) => placed(`## Nora Vale\n\n${text}`, vale, lang);

  test.each([
    ['Mayor Vale said', 'Mayor [Vale] said'],
    ['Mr. Vale said', 'Mr. [Vale] said'],
    ['Mr Vale said', 'Mr [Vale] said'],
    ['ex-President Vale said', 'ex-President [Vale] said'],
    ['the mayor, Vale, said', 'the mayor, [Vale], said'],
    ['Vale’s vote', '[Vale]’s vote'],
    ['the town’s Vale', 'the town’s [Vale]'],
    ['It ended. Vale left', 'It ended. [Vale] left'],
    ['Vale Monday left, as Vale did', 'Vale Monday left, as [Vale] did'],
  ])('beside a title or small words: %s', (text, place) => expect(after(text)).toBe(place));

  test.each([
    ['the baker Carla Vale said. Vale left'],
    ['Dr. Carla Vale said. Vale left'],
    ['in Vale Street, where Vale lives'],
    ['at Mount Vale. Vale said'],
    ['Vale Industries and Vale'],
    ['Smith & Vale; Vale & Sons; Vale'],
    ['Vale Jr. and Vale'],
  ])('is perhaps another’s, there and after: %s', (text) => {
    expect(naming(`## Nora Vale\n\n${text}`, vale).mention).toBeUndefined();
  });

  test.each([['Carla Vale said'], ['J. Vale said'], ['Anna van Vale said'], ['In Vale 2023']])(
    'may be another’s, which is no reason to ask for the name: %s',
    (text) => expect(after(text)).toBe('perhaps'),
  );

  test.each([['Vale-Smith, pro-Vale, Vale-led, Vale–Ada'], ['O’Vale, d’Vale, Vale’an'], ['Vales, Valence']])(
    'is no part of another word: %s',
    (text) => expect(after(text)).toBeUndefined(),
  );

  test('is not the father’s in the name of a son', () => {
    expect(found('## King Salman\n\nMohammed bin Salman said', person('King Salman', ['Salman']))).toBeUndefined();
  });

  test('of several words is a whole name', () => {
    expect(found('Lula da Silva said', person('Luiz Inácio Lula da Silva', ['Lula', 'Lula da Silva']))).toBe(
      'Lula da Silva',
    );
    expect(found('De Gaulle said', person('Charles de Gaulle', ['de Gaulle']))).toBeUndefined();
  });

  const may = person('Theresa May', ['May'], ['Prime minister of the United Kingdom']);
  test.each([
    ['In May 2023 it ended.', undefined],
    ['## Theresa May\n\nIn May 2023, at the end of May, by May', 'perhaps'],
    ['## Theresa May\n\nIn May 2023 Mrs May left.', 'In May 2023 Mrs [May] left.'],
    ['## Theresa May\n\nThe prime minister May left.', 'The prime minister [May] left.'],
  ])('that is a month needs a title: %j', (body, place) => expect(placed(body, may)).toBe(place));

  test('that the text has in small letters too needs a title', () => {
    const will = person('Prince Will', ['Will']);
    expect(found('## Prince Will\n\nThey will vote. Will they?', will)).toBe('perhaps');
    expect(found('## Prince Will\n\nThey vote, and Will too.', will)).toBe('Will');
  });
});

test('a name of one word introduces itself, and is looked at as an alias is', () => {
  const lula = person('Lula', [], ['President of Brazil']);
  expect(placed('President Lula said', lula)).toBe('President [Lula] said');
  expect(placed('Then Lula said', lula)).toBe('perhaps');
  expect(placed('in Lula Street', lula)).toBeUndefined();
});

describe('of the names of several people', () => {
  const ada = person('Ada Vale', ['Vale']);

  test('the longest goes before', () => {
    expect(found('Ada Vale said. Vale left.', vale, 'en', [ada])).toBeUndefined();
    expect(placed('Maria Nora Vale said, not Nora Vale.', vale, 'en', [person('Maria Nora Vale')])).toBe(
      'Maria Nora Vale said, not [Nora Vale].',
    );
  });

  test('an alias is nobody’s once another who bears it has been named', () => {
    expect(found('## Nora Vale\n\nShe met Ada Vale. Vale left.', vale, 'en', [ada])).toBe('perhaps');
    expect(placed('## Nora Vale\n\nThen she, Vale, met Ada Vale.', vale, 'en', [ada])).toBe(
      'Then she, [Vale], met Ada Vale.',
    );
  });
});

describe('writers do not agree on', () => {
  test.each([
    ['apostrophes', 'Sean O’Brien', "Sean O'Brien"],
    ['apostrophes, the other way', "Sean O'Brien", 'Sean O’Brien'],
    ['hyphens', 'Ada Vale\u2011Smith', 'Ada Vale-Smith'],
    ['hyphens and spaces', 'Kim Jong Un', 'Kim Jong-un'],
    ['initials with spaces', 'J. D. Vance', 'J.D. Vance'],
    ['initials without dots', 'JD Vance', 'J. D. Vance'],
    ['initials with dots', 'J.D. Vance', 'JD Vance'],
    ['a middle initial', 'George W Bush', 'George W. Bush'],
    ['points of words that are cut', 'St John Ervine', 'St. John Ervine'],
    ['points at the end', 'Martin Luther King Jr', 'Martin Luther King Jr.'],
    ['capitals of particles', 'Ursula Von der Leyen', 'Ursula von der Leyen'],
    ['composed letters', 'Ji\u0159\u00ed Novák', 'Jir\u030ci\u0301 Novák'],
  ])('%s', (_what, body, name) => expect(found(`So ${body} said.`, person(name))).toBe(body));

  test('a capital at the start of a sentence', () => {
    expect(placed('## Abdel Fattah al-Sisi\n\nAl-Sisi said', person('Abdel Fattah al-Sisi', ['al-Sisi']))).toBe(
      '[Al-Sisi] said',
    );
  });

  test('but a name is no sentence in small letters', () => {
    expect(found('the bill may pass', person('Bill May'))).toBeUndefined();
  });
});

describe('in languages', () => {
  test.each([
    ['ko', 'with particles', '대통령 김민수가 말했다', '김민수', '대통령 [김민수]가 말했다'],
    ['ko', 'with particles one after the other', '김민수에게는 책이 있다', '김민수', '[김민수]에게는 책이 있다'],
    ['ko', 'for certain only with particles', '김민수혁은 말했다', '김민수', 'perhaps'],
    ['ko', 'not within a word', '박김민수', '김민수', undefined],
    ['zh', 'without spaces', '国家主席习近平访问', '习近平', '国家主席[习近平]访问'],
    ['zh', 'in Latin letters', '总统Putin说', 'Putin', '总统[Putin]说'],
    ['ja', 'without spaces', '首相の安倍晋三氏', '安倍 晋三', '首相の[安倍晋三]氏'],
    ['ja', 'in Katakana', 'プーチン大統領は', 'プーチン', '[プーチン]大統領は'],
    ['ja', 'not in another name in Katakana', 'ラスプーチンは', 'プーチン', undefined],
    ['th', 'without spaces', 'นายประยุทธ์ จันทร์โอชากล่าว', 'ประยุทธ์ จันทร์โอชา', 'นาย[ประยุทธ์ จันทร์โอชา]กล่าว'],
    ['lo', 'without spaces', 'ທ່ານທອງລຸນ ສີສຸລິດກ່າວ', 'ທອງລຸນ ສີສຸລິດ', 'ທ່ານ[ທອງລຸນ ສີສຸລິດ]ກ່າວ'],
    ['km', 'without spaces', 'លោកហ៊ុន សែនបាន', 'ហ៊ុន សែន', 'លោក[ហ៊ុន សែន]បាន'],
    ['my', 'without spaces', 'ဦးသိန်းစိန်က', 'သိန်းစိန်', 'ဦး[သိန်းစိန်]က'],
    ['ar', 'after "and"', 'وسامح شكري قال', 'سامح شكري', 'و[سامح شكري] قال'],
    ['he', 'after "to"', 'אמר לבנימין נתניהו', 'בנימין נתניהו', 'אמר ל[בנימין נתניהו]'],
    ['fr', 'after an elision', 'l’accord d’Emmanuel Macron', 'Emmanuel Macron', 'l’accord d’[Emmanuel Macron]'],
    ['tr', 'with an ending', 'Recep Tayyip Erdoğan’ın', 'Recep Tayyip Erdoğan', '[Recep Tayyip Erdoğan]’ın'],
    ['de', 'after a compound title', 'US-Präsident Putin sagte', 'Putin', 'US-Präsident [Putin] sagte'],
    ['de', 'not in a compound', 'die Macron-Regierung', 'Macron', undefined],
  ])('%s: %s', (lang, _what, body, name, place) => expect(placed(body, person(name), lang)).toBe(place));

  test('a name in its own script introduces too, and an inflected alias', () => {
    expect(found('习近平说', person('Xi Jinping', ['Xi'], [], '习近平'), 'zh')).toBe('习近平');
    expect(found('письмо Владимира Путина', person('Владимир Путин', ['Владимира Путина']), 'ru')).toBe(
      'Владимира Путина',
    );
  });

  test('a word that follows another script without a space may be a first name', () => {
    const varne = person('Ada Varne', ['Varne']);
    expect(placed('## Ada Varne\n\n记者问Carla Varne，她没有回答。', varne, 'zh')).toBeUndefined();
    expect(placed('## Ada Varne\n\n记者问 Varne，她没有回答。', varne, 'zh')).toBe('记者问 [Varne]，她没有回答。');
  });

  test.each([
    ['en', 'She is a Vale'],
    ['en', 'the Vale plan'],
    ['en', 'the Tuscan Vale of York'],
    ['fr', 'Il habite rue Vale'],
    ['fr', 'chez les Vale'],
    ['ru', 'на ул. Vale'],
  ])('%s: an alias is perhaps none in %j', (lang, text) => {
    expect(placed(`## Nora Vale\n\n${text}.`, vale, lang)).toBe('perhaps');
  });

  test.each([
    ['en', 'Carla Stone, née Vale'],
    ['en', 'then Carla “Cat” Vale'],
    ['en', 'then Carla (Cat) Vale'],
  ])('%s: an alias is another’s in %j', (lang, text) => {
    expect(placed(`## Nora Vale\n\n${text}, left.`, vale, lang)).toBeUndefined();
  });

  test('a street and a son have a whole name too', () => {
    expect(found('Il habite rue Nora Vale.', vale, 'fr')).toBe('perhaps');
    expect(found('قال ابن محمد سلمان', person('محمد سلمان'), 'ar')).toBeUndefined();
  });

  test('an article makes something else of an alias', () => {
    const loewe = person('Karl Löwe', ['Löwe']);
    expect(placed('## Karl Löwe\n\nIm Zoo lag ein Löwe.', loewe, 'de')).toBe('perhaps');
    expect(placed('## Karl Löwe\n\nIm Zoo lag ein Löwe, sagte Löwe.', loewe, 'de')).toBe(
      'Im Zoo lag ein Löwe, sagte [Löwe].',
    );
  });

  test('a city is not who has its first syllable for a name', () => {
    expect(found('## Xi Jinping\n\nin Xi’an', person('Xi Jinping', ['Xi']))).toBeUndefined();
  });

  test('beside another word, an alias in a script without capitals may be another’s', () => {
    expect(found('## سامح شكري\n\nقال طارق شكري إن', person('سامح شكري', ['شكري']), 'ar')).toBe('perhaps');
  });
});
