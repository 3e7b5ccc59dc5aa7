import type { Node, TextNode } from '@takumi-rs/core';
import { direction } from '../../model/language.ts';
import type { ImageContent } from '../../site/image-content.ts';
import { bar, column, knot, mark, row } from './image-boxes.ts';
import { chainNode } from './image-chain.ts';
import { IMAGE, LOOKS, SIZES } from './image-sizes.ts';
import type { Typesetter } from './image-typesetter.ts';

/** What is laid out before the rest of an image. */
export interface FittedTexts {
  readonly title?: TextNode;
  readonly standfirst?: TextNode | undefined;
}

/** The width that the title and the standfirst have, in pixels. */
export function textWidth(content: ImageContent): number {
  const wide = IMAGE.width - 2 * SIZES.padding.inline;
  return isNote(content) ? wide - SIZES.note.ring - SIZES.note.gap : wide;
}

/** The whole image. Without a title it is as high as everything else on it. */
export function imageTree(content: ImageContent, setter: Typesetter, texts: FittedTexts): Node {
  const { lang, colours } = content;
  const { padding, header: sizes } = SIZES;
  const header = row(
    {
      flexShrink: 0,
      justifyContent: 'space-between',
      alignItems: 'center',
      paddingBottom: sizes.below,
      borderBottom: `${sizes.rule}px solid ${colours.ink}`,
    },
    [
      row({ alignItems: 'center', columnGap: sizes.markGap, width: sizes.site }, [
        ...(content.mark ? [mark(content.mark, colours.accent, sizes.mark)] : []),
        setter.set(content.site, lang, LOOKS.site),
      ]),
      row({ width: sizes.kind, textAlign: 'end' }, [setter.set(content.kind, lang, LOOKS.kind)]),
    ],
  );
  const style = {
    width: IMAGE.width,
    ...(texts.title ? { height: IMAGE.height } : {}),
    boxSizing: 'border-box',
    padding: `${padding.block}px ${padding.inline}px`,
    backgroundColor: colours.paper,
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
  const { age, title: sizes } = SIZES;
  const stroke = bar(content.colours.ink, { width: age.bar, height: LOOKS.day.size });
  return [
    row(
      { flexShrink: 0, alignItems: 'center', columnGap: age.gap, marginTop: age.above },
      day.length > 0 ? [stroke, ...day] : [],
    ),
    row({ flexGrow: 1, marginTop: sizes.above, marginBottom: sizes.below }, title ? [title] : []),
    chainNode(content, setter),
  ];
}

function note(content: ImageContent, setter: Typesetter, { title, standfirst }: FittedTexts): Node[] {
  const { above, ring, rule: width, gap, rowGap, lift } = SIZES.note;
  const { accent } = content.colours;
  const rule = column({ flexShrink: 0, alignItems: 'center', width: ring }, [
    knot(accent, ring, {}),
    bar(accent, { width, flexGrow: 1 }),
  ]);
  const text = column({ flexGrow: 1, flexBasis: 0, minWidth: 0, rowGap, marginTop: lift }, [
    ...dayLines(content, setter),
    title ?? row({}),
    ...(standfirst ? [standfirst] : []),
  ]);
  return [row({ flexGrow: 1, columnGap: gap, marginTop: above }, [rule, text])];
}

function dayLines({ day, lang }: ImageContent, setter: Typesetter): Node[] {
  return day === undefined ? [] : [setter.set(day, lang, LOOKS.day)];
}
