import type { Node, TextNode } from '@takumi-rs/core';
import { direction } from '../../model/language.ts';
import type { ImageContent } from '../../site/image-content.ts';
import { bar, column, knot, mark, row } from './image-boxes.ts';
import { chainNode } from './image-chain.ts';
import { COLORS, IMAGE, LOOKS } from './image-look.ts';
import type { Typesetter } from './image-typesetter.ts';

const MARGIN = 60;
const RING = 34;
const NOTE_GAP = 36;

/** What is laid out before the rest of an image. */
export interface FittedTexts {
  readonly title?: TextNode;
  readonly standfirst?: TextNode | undefined;
}

/** The width that the title and the standfirst have, in pixels. */
export function textWidth(content: ImageContent): number {
  const wide = IMAGE.width - 2 * MARGIN;
  return isNote(content) ? wide - RING - NOTE_GAP : wide;
}

/** The whole image. Without a title it is as high as everything else on it. */
export function imageTree(content: ImageContent, setter: Typesetter, texts: FittedTexts): Node {
  const { lang } = content;
  const header = row(
    {
      flexShrink: 0,
      justifyContent: 'space-between',
      alignItems: 'center',
      paddingBottom: 16,
      borderBottom: `3px solid ${COLORS.ink}`,
    },
    [
      row({ alignItems: 'center', columnGap: 14, width: '60%' }, [
        mark(50),
        setter.set(content.site, lang, LOOKS.site),
      ]),
      row({ width: '36%', textAlign: 'end' }, [setter.set(content.kind, lang, LOOKS.kind)]),
    ],
  );
  const style = {
    width: IMAGE.width,
    ...(texts.title ? { height: IMAGE.height } : {}),
    boxSizing: 'border-box',
    padding: `40px ${MARGIN}px`,
    backgroundColor: COLORS.paper,
  };
  const main = isNote(content) ? note(content, setter, texts) : news(content, setter, texts);
  return { ...column(style, [header, ...main]), lang, dir: direction(lang) };
}

/** A page without a chain looks like a note beside an article: a ring, a rule, and the text beside it. */
function isNote({ chain }: ImageContent): boolean {
  return chain.length === 0;
}

/** Old is said above the headline, where the age notice of the page stands. */
function news(content: ImageContent, setter: Typesetter, { title }: FittedTexts): Node[] {
  const day = dayLines(content, setter);
  const age = day.length > 0 ? [bar({ width: 8, height: 44, backgroundColor: COLORS.ink }), ...day] : [];
  return [
    row({ flexShrink: 0, alignItems: 'center', columnGap: 20, marginTop: 22 }, age),
    row({ flexGrow: 1, marginTop: 16, marginBottom: 22 }, title ? [title] : []),
    chainNode(content, setter),
  ];
}

function note(content: ImageContent, setter: Typesetter, { title, standfirst }: FittedTexts): Node[] {
  const rule = column({ flexShrink: 0, alignItems: 'center', width: RING }, [
    knot(RING, {}),
    bar({ width: 6, flexGrow: 1 }),
  ]);
  const text = column({ flexGrow: 1, flexBasis: 0, minWidth: 0, rowGap: 18, marginTop: -11 }, [
    ...dayLines(content, setter),
    title ?? row({}),
    ...(standfirst ? [standfirst] : []),
  ]);
  return [row({ flexGrow: 1, columnGap: NOTE_GAP, marginTop: 36 }, [rule, text])];
}

function dayLines({ day, lang }: ImageContent, setter: Typesetter): Node[] {
  return day === undefined ? [] : [setter.set(day, lang, LOOKS.day)];
}
