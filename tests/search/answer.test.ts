import { describe, expect, test } from 'vitest';
import type { Filters } from '../../src/search/filters.ts';
import { foundStatements } from '../../src/search/found-texts.ts';
import { backwards, PLACE_BORDERS } from '../../src/search/index-files.ts';
import { asked } from '../../src/search/query.ts';
import { searchWords } from '../../src/search/search-words.ts';
import { IndexReader } from '../../src/search/index-reader.ts';
import { pageOf } from '../../src/search/searched-text.ts';
import { answerFrom, idsFrom, loaderOf, madeIndex, madeText, partData, type Made } from './made-index.ts';

const ARCHIVE: readonly Made[] = [
  { id: 'old', title: 'A bridge is planned', says: ['The council wants a bridge.', 'A ferry runs until then.'] },
  { id: 'sea', title: 'Ruling', says: ['A tribunal under the law of the sea ruled.', 'The sea of law is wide.'] },
  {
    id: 'new',
    title: 'A ferry sinks',
    says: ['The ferry hit a bridge.', { text: 'It was slow.', by: 'Vale', date: '2024-03-05' }],
  },
  { kind: 'background', id: 'rivers', title: 'Rivers', headings: ['Which bridge?'], says: ['Countries share rivers.'] },
  { kind: 'people', id: 'vale', title: 'Nora Vale', says: [] },
];

describe('which pages answer, the best first', () => {
  test.each([
    ['a word in the title goes before one in the text', 'ferry', ['new', 'old']],
    ['words in any order', 'council bridge', ['old']],
    ['words on one page, not in one passage', 'ferry council', ['old']],
    ['a word that is begun', 'counc brid', ['old']],
    ['accents and capitals', 'FÉRRY', ['new', 'old']],
    ['another form of a word', 'country', ['rivers']],
    ['a form that no text has', 'ferries', ['new', 'old']],
    ['another one', 'bridged', ['old', 'rivers', 'new']],
    ['no word that only begins alike', 'tributes', []],
    ['a heading before text', 'bridge', ['old', 'rivers', 'new']],
    ['a name, and what is said under it', 'vale', ['vale', 'new']],
    ['a phrase', '"law of the sea"', ['sea']],
    ['no phrase in another order', '"sea the of law"', []],
    ['a phrase and a word', '"law of the sea" tribunal', ['sea']],
    ['a phrase that is not closed yet, by its words as they begin', 'tribunal "law o', ['sea']],
    ['one wrong letter in a word of six', 'tribunel', ['sea']],
    ['a letter that is missing in a word of six', 'rivrs', ['rivers']],
    ['the first one too', 'ivers', ['rivers']],
    ['letters that are doubled in the wrong place', 'councill', ['old']],
    ['doubled elsewhere', 'tribbunnal', ['sea']],
    ['no wrong letter in a short word', 'sae', []],
    ['nor in one of five', 'ferri', []],
    ['half of the words where no page has all', 'tribunal bridge elephant ferry', ['new', 'old']],
    ['nothing without the phrase, whatever else fits', '"law of the sea" bridge ferry', []],
    ['a year, of what was said in it', 'vale 2024', ['new']],
    ['nothing', '', []],
    ['signs alone', '"" !? ---', []],
  ])('%s: %s', async (_, question, expected) => {
    expect(await idsFrom(ARCHIVE, question)).toEqual(expected);
  });

  test('a figure is a number, and not the first of another', async () => {
    const pages = ['of 2 May', 'of 20 May', 'of 2019'].map((text, number) => ({ id: `p${number}`, says: [text] }));
    expect(await idsFrom(pages, '2')).toEqual(['p0']);
    expect(await idsFrom(pages, '20')).toEqual(['p1', 'p2']);
  });

  test('of equal ones the newest', async () => {
    const equal = ['a', 'b', 'c'].map((id) => ({ id, title: 'Same', says: ['The same text.'] }));
    expect(await idsFrom(equal, 'text')).toEqual(['c', 'b', 'a']);
  });

  test.each([
    ['mañana', 'El presidente dijo que mañana hablará.', 'manana'],
    ['Cyrillic', 'Президент Российской Федерации выступил.', 'российской'],
    ['Arabic', 'قَالَ الرئيس إن الاتفاق جاهز', 'الاتفاق'],
    ['Chinese', '国家主席习近平同俄罗斯总统会谈', '习近平'],
    ['a phrase in it, which stands inside of a run', '国家主席习近平同俄罗斯总统会谈', '"习近平"'],
    ['one that ends with it', '国家主席习近平同俄罗斯总统会谈', '"总统会谈"'],
    ['one character', '国家主席会谈', '谈'],
    ['Japanese', 'プーチン大統領と会談した', '大統領'],
    ['Korean with a particle', '대통령은 회담을 열었다', '대통령'],
    ['Thai', 'นายกรัฐมนตรีกล่าว', 'รัฐมนตรี'],
    ['Hindi', 'प्रधानमंत्री ने कहा', 'प्रधानमंत्री'],
    ['Vietnamese', 'Thủ tướng đến Đà Nẵng', 'da nang'],
  ])('in any script: %s', async (_, text, question) => {
    const pages = [
      { id: 'other', says: ['Something else.'] },
      { id: 'it', says: [text] },
    ];
    expect(await idsFrom(pages, question)).toEqual(['it']);
  });

  test('stems are those of the language of the text', async () => {
    const pages = [{ id: 'de', lang: 'de', says: ['Die Brücken wurden gesperrt.'] }];
    expect(await idsFrom(pages, 'Brücke')).toEqual(['de']);
    const russian = [
      { id: 'ru', lang: 'ru', says: ['Президент говорил о войне.', 'Мосты закрыты.', 'Он построил мост.'] },
    ];
    expect(await idsFrom(russian, 'мосты')).toEqual(['ru']);
  });
});

describe('forms that no text has', () => {
  const found = (asked: string, ...words: readonly string[]) =>
    idsFrom(
      words.map((word) => ({ id: word, title: '-', says: [`A ${word} there.`] })),
      asked,
    );

  test.each([
    ['ferry', 'ferries'],
    ['city', 'cities'],
    ['country', 'countries'],
    ['policy', 'policies'],
  ])('%s and %s are one word, also where others begin alike', async (one, many) => {
    const others = [`${one}wide`, 'council', 'counted', 'police', 'citadel'];
    expect((await found(one, many, ...others)).sort()).toEqual([many, `${one}wide`].sort());
    expect(await found(many, one, ...others)).toContain(one);
    // Nothing is said to be missing.
    const { matches } = await answerFrom([{ id: 'x', says: [`The ${many}.`] }], one);
    expect(matches).toMatchObject([{ isForgiven: false, words: new Set([many]) }]);
  });

  test.each([
    ['country', 'council'],
    ['council', 'country'],
    ['ferry', 'ferns'],
    ['cities', 'citrus'],
    ['tribes', 'tribunal'],
  ])('%s is not taken for %s', async (asked, other) => {
    expect(await found(asked, other)).toEqual([]);
  });

  test.each([
    ['walking', 'walks'],
    ['negotiating', 'negotiation'],
    ['войной', 'войны'],
    ['gesperrten', 'gesperrte'],
    ['rückkehrt', 'rückkehren'],
    ['kobietami', 'kobietach'],
    ['hablaron', 'hablaremos'],
  ])('%s is found as %s', async (asked, other) => {
    expect(await found(asked, other)).toEqual([other]);
  });
});

describe('what an answer says of itself', () => {
  test('the statements that answer, by their places', async () => {
    const { pages, statementCount } = await answerFrom(ARCHIVE, 'sea');
    expect(pages.map(({ statements }) => statements)).toEqual([[2, 3]]);
    expect(statementCount).toBe(2);
  });

  test('that a word was taken for another', async () => {
    const { matches } = await answerFrom(ARCHIVE, 'tribunel');
    expect(matches).toMatchObject([{ isForgiven: true, words: new Set(['tribunal']) }]);
  });

  test('that no page has all words', async () => {
    expect((await answerFrom(ARCHIVE, 'tribunal bridge elephant ferry')).isLoose).toBe(true);
    expect((await answerFrom(ARCHIVE, 'bridge')).isLoose).toBe(false);
    const apart = { id: 'apart', title: 'A slow report', says: ['It counts 299 ferries.'] };
    const named = { id: 'named', title: 'A slow report of 299', says: ['Nobody came.'] };
    const answer = await answerFrom([named, apart], 'slow report 299');
    expect([answer.isLoose, answer.pages.length, answer.statementCount]).toEqual([false, 2, 0]);
  });

  test.each([
    ['all words on a page, apart', 'ferry council', [['old', 'The council wants a bridge.']]],
    ['a question in a whole sentence', 'what of the tribunal', [['sea', 'A tribunal under the law of the sea ruled.']]],
    ['a word that no text has', 'tribunal elephant', [['sea', 'A tribunal under the law of the sea ruled.']]],
    ['a word, and who said it, apart', 'vale council', [['old', 'The council wants a bridge.']]],
  ])('the statements that say most of it, where none says all: %s', async (_, question, expected) => {
    const answer = await answerFrom(ARCHIVE, question);
    const found = answer.pages.flatMap(({ page, statements = [] }) => {
      const made = ARCHIVE.filter(({ kind = 'articles' }) => kind === 'articles')[pageOf(page).index];
      const says = (made?.says ?? []).map((each) => (typeof each === 'string' ? each : each.text));
      return statements.map((passage) => [made?.id, says[passage - 2]]);
    });
    expect(answer.isLoose).toBe(true);
    for (const each of expected) expect(found).toContainEqual(each);
  });

  test('of what is chosen nothing is let go of, also where words are', async () => {
    const { pages, isLoose } = await answerFrom(ARCHIVE, 'slow elephant', { who: 'vale' });
    expect([pages.length, isLoose]).toEqual([1, true]);
    expect(await idsFrom(ARCHIVE, 'bridge elephant', { who: 'vale' })).toEqual([]);
  });

  test('a word on almost every page is found without its passages', async () => {
    const pages = Array.from({ length: 3000 }, (_, number) => ({
      id: `p${number}`,
      says: Array.from({ length: 6 }, () => 'The word.').concat(number === 7 ? 'A rare word here.' : []),
    }));
    const all = await answerFrom(pages, 'word');
    expect(all.pages).toHaveLength(3000);
    expect(all.statementCount).toBeUndefined();
    expect((await answerFrom(pages, 'rare word')).pages).toMatchObject([{ statements: [8] }]);
    expect((await answerFrom(pages, '"rare word"')).pages).toHaveLength(1);
    expect((await answerFrom(pages, '"word the"')).pages).toEqual([]);
  });
});

describe('how much there is, which is said where it is known', () => {
  const pages: readonly Made[] = [
    {
      id: 'apart',
      says: [
        { text: 'Gas flows.', by: 'Vale', date: '2024-03-05' },
        { text: 'Gas is dear.', by: 'Stone', date: '2022-01-01' },
      ],
    },
    { id: 'one', says: [{ text: 'Gas ends.', by: 'Vale', date: '2022-01-01' }] },
  ];

  test.each<[string, string, Filters, number | undefined, number | undefined]>([
    ['words alone', 'gas', {}, 2, 3],
    ['one filter', '', { who: 'vale' }, 2, 2],
    ['words and a filter', 'gas', { year: '2022' }, 2, 2],
    [
      'two filters, which may be met by two citations of one statement',
      '',
      { who: 'vale', year: '2022' },
      undefined,
      undefined,
    ],
    ['two filters and words', 'gas', { who: 'vale', owner: 'private' }, undefined, undefined],
  ])('%s', async (_, question, filters, pageCount, statementCount) => {
    expect(await answerFrom(pages, question, filters)).toMatchObject({ pageCount, statementCount });
  });
});

test('who is chosen is told by name, also where nothing answers; of what nobody is, there is none', async () => {
  const pages: readonly Made[] = [
    { id: 'said', says: [{ text: 'Gas flows.', by: 'Vale' }] },
    { kind: 'people', id: 'vale', title: 'Nora  de Vale', says: [] },
    { kind: 'people', id: 'mute', title: 'Who says nothing', says: [] },
  ];
  const nameOf = async (question: string, who: string) => [...(await answerFrom(pages, question, { who })).names];
  expect(await nameOf('', 'vale')).toEqual([['=who:vale', 'Nora de Vale']]);
  expect(await nameOf('elephant', 'vale')).toEqual([['=who:vale', 'Nora de Vale']]);
  expect(await nameOf('', '<b>nobody')).toEqual([['=who:<b>nobody', '']]);
  expect([...(await answerFrom(pages, 'gas', { year: '2022' })).names]).toEqual([['=year:2022', '']]);
});

describe('a statement is not taken to have what almost every page has', () => {
  const rare: Made = {
    id: 'rare',
    says: [
      { text: 'A rare thing here.', by: 'Vale', date: '2024-03-05' },
      { text: 'The word of Stone.', by: 'Stone', date: '2012-01-01' },
      { text: 'A rare word here.', by: 'Vale', date: '2012-02-02' },
      { text: 'A rare end.', by: 'Stone', date: '2012-03-03' },
    ],
  };
  const others = Array.from({ length: 3000 }, (_, number) => ({
    id: `p${number}`,
    says: Array.from({ length: 6 }, () => ({ text: 'The word.', by: 'Pell', date: '2012-05-05' })),
  }));
  const pages = [rare, ...others];

  test.each<[string, string, Filters, string[]]>([
    ['a word', 'rare word', {}, ['A rare word here.']],
    ['a year', 'rare', { year: '2012' }, ['A rare word here.', 'A rare end.']],
    ['a word, of a speaker', 'word', { who: 'vale' }, ['A rare word here.']],
    ['a year, of a speaker', '', { who: 'vale', year: '2012' }, ['A rare word here.']],
  ])('%s', async (_, question, filters, expected) => {
    const answer = await answerFrom(pages, question, filters);
    expect(answer.pages).toHaveLength(1);
    const found = answer.pages.flatMap((page) => foundStatements(page, madeText(rare), answer, filters));
    expect(found.map(({ passage }) => passage.parts[0]?.text)).toEqual(expected);
    // How many there are is not known before their texts are there.
    expect(answer.statementCount).toBeUndefined();
    expect(answer.pageCount).toBe(Object.keys(filters).length > 0 ? undefined : 1);
  });
});

describe('phrases of words that almost every page has', () => {
  const WORDS = 'the of the in a the of council bridge the a ferry of the river in'.split(' ');
  /** Sentences of the same few words, each page others, and the same each time. */
  const pages = Array.from({ length: 500 }, (_, page) => ({
    id: `p${page}`,
    says: Array.from({ length: 5 }, (_each, number) =>
      Array.from(
        { length: 14 },
        (_word, place) => WORDS[(page * 7 + number * 5 + place * (1 + (page % 5))) % WORDS.length],
      ).join(' '),
    ),
  }));
  const phrases = [
    ...['of the', 'the of', 'in a', 'the ferry', 'bridge the', 'river in', 'the council', 'a', 'the', 'of the in a'],
    ...['council bridge the a ferry', 'the a ferry of', 'river river', 'ferry council', 'the the', 'a a the'],
  ];
  const index = madeIndex(pages);
  const lines = [...index.files].flatMap(([name, text]) =>
    name.startsWith('places/') ? String(partData(text)).split('\n') : [],
  );

  test.each(phrases)('none is missed and none is made up: “%s”', async (phrase) => {
    const has = pages.filter(({ says }) => says.some((text) => ` ${text} `.includes(` ${phrase} `)));
    expect((await idsFrom(pages, `"${phrase}"`)).sort()).toEqual(has.map(({ id }) => id).sort());
  });

  test('the places of such a word are kept with its neighbours, and a phrase asks for few of them', async () => {
    expect(lines.filter((line) => line.startsWith('the ')).length).toBeGreaterThan(3);
    const longest = Math.max(...lines.map((line) => line.length));
    const all = lines.filter((line) => /^the[ \t]/.test(line)).reduce((sum, line) => sum + line.length, 0);
    expect(longest).toBeLessThan(all / 2);
    const parts: string[] = [];
    const reader = new IndexReader(index.borders, loaderOf(index, parts));
    await reader.placesOf('the ferry');
    const asked = [...new Set(parts)].reduce((sum, name) => sum + (index.files.get(name)?.length ?? 0), 0);
    expect(asked).toBeLessThan(all);
  });
});

describe('what is chosen', () => {
  const pages: readonly Made[] = [
    {
      id: 'one',
      says: [
        { text: 'The gas will flow.', by: 'Vale', date: '2024-03-05' },
        { text: 'The oil will not.', by: 'Stone', date: '2022-01-01' },
      ],
    },
    { id: 'two', says: [{ text: 'The gas is dear.', by: 'Stone', date: '2024-01-01' }] },
  ];

  test.each([
    ['a speaker', 'gas', { who: 'vale' }, ['one']],
    ['words and speaker in one statement', 'oil', { who: 'vale' }, []],
    ['two filters', 'gas', { who: 'stone', year: '2024' }, ['two']],
    ['filters without a question', '', { who: 'stone' }, ['one', 'two']],
    ['a value that nothing has', 'gas', { who: 'nobody' }, []],
    ['kind and ownership', 'oil', { kind: 'newspaper', owner: 'private' }, ['one']],
    ['a value that would be another filter', '', { who: 'vale year:2024' }, []],
  ])('%s', async (_, question, filters, expected) => {
    expect((await idsFrom(pages, question, filters)).sort()).toEqual(expected);
  });
});

describe('the files', () => {
  const more = Array.from({ length: 60 }, (_, number) => ({
    id: `more-${number}`,
    says: Array.from(
      { length: 40 },
      (_each, place) => `Entry${number}x${place} speaks of thing${(number * 7 + place) % 90}.`,
    ),
  }));
  const all = [...ARCHIVE, ...more];

  test('have the same bytes each time', () => {
    expect([...madeIndex(all).files]).toEqual([...madeIndex(all).files]);
  });

  /** The words of a file. */
  const wordsIn = (name: string, text: string) => {
    const words = String(partData(text))
      .split('\n')
      .flatMap((line) => line.split('\t')[0]?.split(' ') ?? []);
    return name.startsWith('ends/') ? words.map(backwards) : words;
  };
  /** The files that are not the same in two indexes, each with its words. */
  const changed = (one: readonly Made[], other: readonly Made[]) => {
    const [before, after] = [madeIndex(one).files, madeIndex(other).files];
    const isOther = ([name, text]: readonly [string, string]) => before.get(name) !== text && name !== PLACE_BORDERS;
    return [...after].filter(isOther).map(([name, text]) => wordsIn(name, text));
  };

  test('one edited page changes only files that its words are in', () => {
    const says = ['A quixotic ferry.', 'A ferry runs until then.'];
    const files = changed(
      all,
      all.map((page) => (page.id === 'old' ? { ...page, says } : page)),
    );
    const edited = new Set(searchWords(`${says.join(' ')} The council wants a bridge.`).map(({ term }) => term));
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThan(madeIndex(all).files.size / 2);
    expect(files.filter((words) => !words.some((word) => edited.has(word)))).toEqual([]);
  });

  test('a new page at the end changes no number of another', () => {
    const files = changed(more, [...more, { id: 'last', says: ['Zyzzyva.'] }]);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((words) => !words.some((word) => /^(?:zyzzyva|last|=kind:|=owner:)/.test(word)))).toEqual([]);
  });

  test('hand over text as text, whatever it is', () => {
    const hostile = [{ id: 'x', says: ['</script><img src=x onerror=alert(1)> \u2028 ");alert(1)//\\'] }];
    for (const [name, text] of madeIndex(hostile).files) {
      expect(text).toMatch(/^searchPart\("[\w/-]+","(?:[^"\\\n]|\\.)*"\)\n$/);
      expect(name).toMatch(/^(?:(?:words|places|ends)\/[0-9a-f-]+|places\/borders)$/);
    }
  });
});

test('a question is cut where nobody would go on', () => {
  expect(asked('word '.repeat(5000))).toHaveLength(1);
  expect(asked(Array.from({ length: 90 }, (_, number) => `w${number}`).join(' ')).length).toBeLessThanOrEqual(12);
});
