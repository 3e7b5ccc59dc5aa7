import { describe, expect, test } from 'vitest';
import type { ImageContent } from '../../../src/site/image-content.ts';
import { drawingOf } from '../../../src/share/image/image-drawing.ts';
import { IMAGE } from '../../../src/share/image/image-sizes.ts';
import { paletteOf } from '../../../src/model/palette.ts';
import { measure } from '../../../src/share/image/image-painter.ts';
import { imageContent, link, longest } from './image-content.ts';
import { imagesOf, plainTree, textsOf } from '../nodes.ts';

/** The texts of an image, without the marks that keep names and words together. */
async function said(changes: Partial<ImageContent>): Promise<string[]> {
  const { tree } = await drawingOf(imageContent(changes));
  return textsOf(tree).map(({ text }) => text.replaceAll(/[\u2060\u2068\u2069]/g, ''));
}

/** The title of an image: its size, its width and the end of its longest line in pixels, and its lines. */
async function titleOf(changes: Partial<ImageContent>) {
  const { tree, files } = await drawingOf(imageContent(changes));
  const title = textsOf(tree).find((text) => typeof plainTree(text).style.width === 'number');
  if (!title) throw new Error('The image has no title.');
  const { runs } = await measure(title, files);
  const rows = Map.groupBy(runs, ({ y, height }) => Math.round(y + height / 2));
  const lines = [...rows.values()].map((row) =>
    row
      .map(({ text }) => text.replaceAll('\u2060', ''))
      .join('')
      .trim(),
  );
  const { fontSize, width } = plainTree(title).style;
  const right = Math.max(...runs.map((run) => run.x + run.width));
  return { text: title.text, size: Number(fontSize), width: Number(width), right, lines };
}

/** The families of the fonts of an image, besides those of the words around. */
async function familiesOf(changes: Partial<ImageContent>): Promise<string[]> {
  const { files } = await drawingOf(imageContent(changes));
  return [...new Set(files.map(({ family }) => family.name))].sort();
}

describe('what a share image says', () => {
  test('site, kind, day of the news, title, and the chain in words', async () => {
    expect(await said({})).toEqual([
      'Backgrounder',
      'News explainer',
      '26 December 2022',
      'Putin and Xi plan to talk',
      'said by',
      'quoted by',
      'relayed by',
      'Dmitry Peskov',
      'TASS',
      'Reuters',
    ]);
  });

  test('of a background page what it is about, and no chain', async () => {
    const background = { kind: 'Background', day: 'As of 3 May 2024', chain: [], standfirst: 'What binds them.' };
    expect((await said(background)).slice(1)).toEqual([
      'Background',
      'As of 3 May 2024',
      'Putin and Xi plan to talk',
      'What binds them.',
    ]);
    expect(await said({ ...background, day: undefined })).not.toContain('As of 3 May 2024');
  });

  test('of a long chain who spoke, who reported it, how many others passed it on, and from whom we have it', async () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const chain = names.map((name, index) => link(index === 0 ? 'said' : 'relayed', name));
    expect((await said({ chain })).slice(-4)).toEqual(['A', 'B', '3 others', 'F']);
    expect((await said({ chain: chain.slice(0, 4) })).slice(-4)).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('a title', () => {
  test('is set smaller the longer it is', async () => {
    const sizes = await Promise.all(
      [1, 2, 3, 4].map(
        async (times) => (await titleOf({ title: 'The council votes again '.repeat(times).trim() })).size,
      ),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(2);
  });

  test('of 110 characters, the most that an article can have, is shown whole in Latin letters', async () => {
    const title =
      'The European Union and the African Union publish a joint declaration on the financing of peace operations now';
    expect(title.length).toBeGreaterThan(105);
    const { lines } = await titleOf({ title, chain: longest().chain });
    expect(lines.join(' ')).toBe(title);
  });

  test('that is too long at the smallest size is cut off after a word', async () => {
    const { text, size } = await titleOf(longest());
    const { title, lang } = longest();
    expect(text.endsWith('…')).toBe(true);
    expect(title.startsWith(text.slice(0, -1))).toBe(true);
    const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(title)];
    expect(words.map(({ index, segment }) => index + segment.length)).toContain(text.length - 1);
    expect(text.length).toBeGreaterThan(55);
    expect(size).toBe(46);
  });

  test('has lines of about one length', async () => {
    const { lines, width } = await titleOf({ title: 'Putin and Xi plan to talk before the year is out' });
    expect(lines).toEqual(['Putin and Xi plan to talk', 'before the year is out']);
    expect(width).toBeLessThan(IMAGE.width - 120);
  });

  test('is not broken at a hyphen, nor Korean inside a word', async () => {
    const hyphen = await titleOf({ title: 'COP27 agrees a loss-and-damage fund' });
    expect(hyphen.lines).toEqual(['COP27 agrees a', 'loss-and-damage fund']);
    const korean = await titleOf({ lang: 'ko', title: '푸틴과 시진핑, 올해 안에 대화할 계획이라고 크렘린궁 발표' });
    expect(korean.lines.join(' ')).toBe(korean.text);
  });

  test('with a long word is smaller rather than broken', async () => {
    const { lines, right, width } = await titleOf({ lang: 'de', title: 'Bundesverfassungsgerichtsentscheidung fällt' });
    expect(right).toBeLessThanOrEqual(width);
    expect(lines.join(' ')).toBe('Bundesverfassungsgerichtsentscheidung fällt');
  });

  test('with a word that no size has room for is broken in it', async () => {
    const title = `${'Rindfleischetikettierung'.repeat(3)} fällt weg`;
    const { lines } = await titleOf({ lang: 'de', title });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
  });
});

test('a description that is cut off keeps all the width that there is', async () => {
  const standfirst = '从边境冲突到“没有止境”的友谊：把俄罗斯和中国联系在一起的是什么。'.repeat(8).slice(0, 200);
  const { tree } = await drawingOf(imageContent({ lang: 'zh', chain: [], standfirst }));
  const [title, text] = textsOf(tree).slice(-2);
  expect(text?.text).toBe(standfirst);
  expect(text && plainTree(text).style.width).toBeGreaterThan(1000);
  expect(title?.text).toBe('Putin and Xi plan to talk');
});

describe('everything has room', () => {
  test.each<[string, Partial<ImageContent>]>([
    ['the longest of everything', longest()],
    ['scripts that need high lines', { lang: 'ar', title: 'بوتين وشي يخططان للتحدث '.repeat(4).trim() }],
    [
      'a long description',
      { chain: [], standfirst: 'A sentence that goes on and on. '.repeat(6), title: 'Title '.repeat(18) },
    ],
    ['names without a space', { chain: ['said', 'quoted'].map(() => link('said', 'W'.repeat(80))) }],
  ])('%s', async (_, changes) => {
    const { tree, files } = await drawingOf(imageContent(changes));
    const natural = await measure({ ...tree, style: { ...tree.style, height: 'auto' } }, files);
    expect(natural.height).toBeLessThanOrEqual(IMAGE.height);
    const right = (node: typeof natural): number =>
      Math.max(node.transform[4] + node.width, ...node.children.map(right));
    expect(right(natural)).toBeLessThanOrEqual(IMAGE.width);
  });
});

describe('the language decides', () => {
  test('on which side the text begins', async () => {
    expect((await drawingOf(imageContent({ lang: 'ar' }))).tree.dir).toBe('rtl');
    expect((await drawingOf(imageContent({ lang: 'ru' }))).tree.dir).toBe('ltr');
  });

  test('and a name keeps its own direction, its full stop included', async () => {
    const { tree } = await drawingOf(imageContent({ lang: 'ar', chain: [link('said', 'Peskov Jr.')] }));
    expect(textsOf(tree).at(-1)?.text).toBe('\u2068Peskov Jr.\u2069');
  });

  test.each([
    ['ja', 'noto-sans-jp'],
    ['ko', 'noto-sans-kr'],
    ['zh', 'noto-sans-sc'],
    ['zh-Hans', 'noto-sans-sc'],
  ])('in %s, which Han characters are drawn', async (lang, family) => {
    expect(await familiesOf({ lang, title: '直骨' })).toContain(family);
    // A name in the chain has a language of its own.
    expect(await familiesOf({ chain: [link('said', '直骨', lang), link('quoted', 'TASS')] })).toContain(family);
  });
});

describe('the serif of the site', () => {
  test('sets what is mostly in its letters, and leaves other scripts to fonts of one piece', async () => {
    const one = async (title: string, lang = 'en') => {
      const { tree } = await drawingOf(imageContent({ title, lang }));
      const text = textsOf(tree).find((node) => typeof plainTree(node).style.width === 'number');
      return text && plainTree(text).style.fontFamily;
    };
    expect(await one('Xi (习近平) calls')).toMatch(/^newsreader-latin, noto-sans-sc-/);
    expect(await one('Путин (TASS) 2022', 'ru')).not.toMatch('newsreader');
    expect(await one('بوتين TASS 2022', 'ar')).toBe('noto-sans-arabic-arabic, noto-sans-arabic-latin');
  });
});

describe('the site’s own face', () => {
  const colours = paletteOf({ accent: '#00695c', paper: '#f3e9d2', ink: '#332211' }, 'light');

  /** The colours that the parts of an image name. */
  async function coloursOf(changes: Partial<ImageContent>): Promise<string[]> {
    const { tree } = await drawingOf(imageContent(changes));
    return [...new Set(JSON.stringify(tree).match(/#[0-9a-f]{6}/g))].sort();
  }

  test.each([
    ['an article', {}],
    ['a background page', { chain: [], standfirst: 'What binds them.' }],
  ])('gives the image of %s its colours, and none besides', async (_, changes) => {
    const { accent, paper, ink, soft } = colours;
    expect(await coloursOf({ ...changes, colours })).toEqual([accent, paper, ink, soft].sort());
  });

  test('gives it its mark, as wide as it is drawn and in the accent', async () => {
    const { tree } = await drawingOf(imageContent({ colours }));
    const [mark] = imagesOf(plainTree(tree));
    expect(mark).toMatchObject({ width: 108, height: 54 });
    expect(mark?.src).toContain(
      `<svg fill="currentColor" viewBox="0 0 64 32" xmlns="http://www.w3.org/2000/svg" color="${colours.accent}">`,
    );
  });

  test('leaves the name alone where there is no mark', async () => {
    const { tree } = await drawingOf(imageContent({ mark: undefined }));
    expect(imagesOf(plainTree(tree))).toEqual([]);
    expect(await said({ mark: undefined })).toContain('Backgrounder');
  });
});
