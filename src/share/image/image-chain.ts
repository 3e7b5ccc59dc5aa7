import type { Node } from '@takumi-rs/core';
import { phrase } from '../../model/phrase.ts';
import type { ImageContent } from '../../site/image-content.ts';
import { bar, column, knot, row } from './image-boxes.ts';
import { LOOKS, SIZES } from './image-sizes.ts';
import type { Typesetter } from './image-typesetter.ts';

/** As many links have room beside each other. */
const MOST = 4;

/** The chain of an image: a filled node for who spoke, open ones for who carried it, and below them the same in words. */
export function chainNode(content: ImageContent, setter: Typesetter): Node {
  const links = shownLinks(content);
  const { lang, words, colours } = content;
  const width = `${100 / links.length}%`;
  const knots = links.map(({ isDocument }, index) =>
    row({ width, alignItems: 'center' }, [
      knot(colours.accent, SIZES.chain.knot, { filled: index === 0, square: isDocument }),
      ...(index < links.length - 1 ? [bar(colours.accent, { height: SIZES.chain.line, flexGrow: 1 })] : []),
    ]),
  );
  const cell = (text: Node, index: number) =>
    row({ boxSizing: 'border-box', width, paddingInlineEnd: index < links.length - 1 ? SIZES.chain.gap : 0 }, [text]);
  const verbs = links.map(({ verb }) => setter.set(words.verbs[verb], lang, LOOKS.verb));
  const names = links.map((link) => setter.set(link.name, link.lang ?? lang, LOOKS.name));
  return column({ flexShrink: 0 }, [
    row({ marginBottom: SIZES.chain.below }, knots),
    row({}, verbs.map(cell)),
    // Names in different scripts stand on one line.
    row({ alignItems: 'baseline' }, names.map(cell)),
  ]);
}

/** A chain with more links than there is room for keeps its first two and its last, and counts the others. */
function shownLinks({ chain, words }: ImageContent): ImageContent['chain'] {
  const [first, second, third] = chain;
  const last = chain.at(-1);
  if (chain.length <= MOST || !first || !second || !third || !last) return chain;
  const name = phrase(words.image.others, { count: chain.length - 3 }, words.dates);
  return [first, second, { ...third, name, lang: undefined, isDocument: false }, last];
}
