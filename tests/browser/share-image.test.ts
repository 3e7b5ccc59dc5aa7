import type { Node, TextNode } from '@takumi-rs/core';
import { connect } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImageContent } from '../../src/site/image-content.ts';
import { drawingOf } from '../../src/share/image/image-drawing.ts';
import { paint, type Drawing } from '../../src/share/image/image-painter.ts';
import { browserEndpoint } from '../setup/provided.ts';
import { imageContent, link } from '../share/image/image-content.ts';
import { drawInChromium } from './draw-in-chromium.ts';
import { inkOverlap } from './ink-overlap.ts';

const browser = await connect({ browserWSEndpoint: browserEndpoint(), defaultViewport: null });
const context = await browser.createBrowserContext();
const page = await context.newPage();

afterAll(async () => {
  await context.close();
  await browser.disconnect();
});

/**
 * How alike an image and Chromium's must be. The images below have from 0.88 to 0.99 of their ink in the same place in each
 * part of the image; what is broken in the ways below has at most 0.66, most of it below 0.5.
 */
const ALIKE = 0.8;

/** The header; the day and the title; the chain. */
const PARTS = [
  { from: 0, to: 120 },
  { from: 120, to: 440 },
  { from: 440, to: 630 },
];
const TITLE = { from: 190, to: 440 };

const chain = [link('said', 'Dmitry Peskov'), link('quoted', 'TASS'), link('relayed', 'Reuters')];

/** Titles that need what a script is known for: forms that join and stack, two directions, marks, a line without spaces. */
const CONTENTS = {
  Latin: { title: 'Putin and Xi plan to talk before the year ends' },
  Turkish: { lang: 'tr', title: 'Erdoğan ile Şi yıl bitmeden görüşecek, İstanbul’da “ilk adım”' },
  Vietnamese: { lang: 'vi', title: 'Việt Nam và Trung Quốc dự định hội đàm trước cuối năm' },
  Cyrillic: { lang: 'ru', title: 'Путин и Си планируют поговорить до конца года, сообщает ТАСС' },
  Greek: { lang: 'el', title: 'Πούτιν και Σι σχεδιάζουν να μιλήσουν πριν από το τέλος του έτους' },
  Arabic: {
    lang: 'ar',
    title: 'بوتين وشي يخططان للتحدث قبل نهاية 2022، كما يقول الكرملين (TASS)',
    day: '٢٦ ديسمبر ٢٠٢٢',
    chain: [link('said', 'ديمتري بيسكوف'), link('quoted', 'TASS', 'en'), link('relayed', 'رويترز')],
  },
  Persian: { lang: 'fa', title: 'پوتین و شی پیش از پایان سال گفت‌وگو می‌کنند؛ ۲۶ دسامبر' },
  Hebrew: { lang: 'he', title: 'פוטין ושי מתכננים לשוחח לפני סוף 2022, לדברי הקרמלין', chain },
  Devanagari: {
    lang: 'hi',
    title: 'पुतिन और शी साल के अंत से पहले बात करने की योजना बना रहे हैं: क्रेमलिन',
    chain: [link('said', 'दिमित्री पेस्कोव'), link('quoted', 'TASS', 'en')],
  },
  Chinese: {
    lang: 'zh',
    title: '普京与习近平计划在2022年底前通话，克里姆林宫发言人佩斯科夫表示',
    day: '2022年12月26日',
    chain: [link('said', '德米特里·佩斯科夫'), link('quoted', '塔斯社'), link('relayed', '路透社')],
  },
  Japanese: {
    lang: 'ja',
    title: 'プーチン大統領と習近平国家主席、年内に会談へ―ロシア大統領府',
    chain: [link('said', 'ドミトリー・ペスコフ'), link('quoted', 'タス通信'), link('relayed', 'ロイター')],
  },
  'a hyphen where no line ends': { title: 'COP27 agrees a loss-and-damage fund' },
  Korean: { lang: 'ko', title: '푸틴과 시진핑, 올해 안에 대화할 계획이라고 크렘린궁 발표' },
  'Latin with Han and Cyrillic': { title: 'Xi (習近平) and Putin (Путин) plan to talk before the year ends' },
  'a long title and a long chain': {
    title:
      'The European Union, the African Union and the United Nations publish a joint declaration on financing for peace',
    chain: [...chain, ...chain],
  },
  'a background page': {
    title: 'How Russia and China grew closer',
    chain: [],
    standfirst: 'From border fighting in 1969 to a friendship with “no limits” in 2022, what binds Russia and China.',
  },
} satisfies Record<string, Partial<ImageContent>>;

describe('a share image is as Chromium draws it', () => {
  test.each(Object.entries<Partial<ImageContent>>(CONTENTS))('%s', async (_, changes) => {
    const drawing = await drawingOf(imageContent(changes));
    const [ours, theirs] = [await paint(drawing), await drawInChromium(page, drawing)];
    for (const rows of PARTS) expect(await inkOverlap(page, ours, theirs, rows)).toBeGreaterThan(ALIKE);
  });
});

describe('what is broken is not alike', () => {
  let arabic: Drawing;
  let right: Buffer;

  beforeAll(async () => {
    arabic = await drawingOf(imageContent(CONTENTS.Arabic));
    right = await drawInChromium(page, arabic);
  });

  const broken: Record<string, (text: TextNode) => TextNode> = {
    'boxes for letters': (text) => styled(text, { fontFamily: 'newsreader-latin' }),
    'letters from the last to the first': (node) => ({ ...node, text: Array.from(node.text).reverse().join('') }),
    'letters that do not join': (node) => ({ ...node, text: Array.from(node.text).join('\u200C') }),
    'a line from left to right': (text) => ({ ...text, dir: 'ltr' }),
    'another weight': (text) => styled(text, { fontWeight: 400 }),
    'letters further apart': (text) => styled(text, { letterSpacing: 1 }),
  };

  test.each(Object.entries(broken))('%s', async (name, change) => {
    const files = name.startsWith('boxes')
      ? arabic.files.filter(({ family }) => family.voice === 'serif')
      : arabic.files;
    const wrong = await paint({ tree: withTexts(arabic.tree, change), files });
    expect(await inkOverlap(page, wrong, right, TITLE)).toBeLessThan(0.7);
  });
});

/** A tree whose texts are changed. */
function withTexts(node: Node, change: (text: TextNode) => TextNode): Node {
  if (node.type === 'text') return change(node);
  if (node.type === 'image') return node;
  return { ...node, children: (node.children ?? []).map((child) => withTexts(child, change)) };
}

function styled(text: TextNode, style: object): TextNode {
  return { ...text, style: { ...text.style, ...style } };
}
