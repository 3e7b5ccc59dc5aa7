import type { Parents, Root } from 'mdast';
import { blockText, isBlockOfText, type BlockText } from './block-text.ts';
import { isNote } from './component-node.ts';
import { compared, type Compared } from './comparison.ts';
import { bearerOfLong, bearerOfShort, type NameLanguage } from './name-bearer.ts';
import { covers, placesOf } from './name-place.ts';
import { nodesIn } from './nodes-in.ts';
import type { NameForm, PersonNames } from './person-names.ts';
import { isProse, stretchOf, type Stretch } from './stretch.ts';

/** A body as it is searched for people, in the order of reading. */
export interface SearchedBody {
  readonly blocks: readonly Block[];
  /** The words that the body writes in small letters. */
  readonly smallWords: ReadonlySet<string>;
}

interface Block {
  readonly node: Parents;
  /** Whether a name in it is a mention: paragraphs, those of lists and quotations included; not headings and tables. */
  readonly isProse: boolean;
  readonly text: BlockText;
  readonly compared: Compared;
}

/** Makes a body ready to be searched. Code and notes are no text of its own. */
export function searchedBody(body: Root): SearchedBody {
  const blocks: Block[] = [];
  for (const { node } of nodesIn(body, (each) => isNote(each) || isBlockOfText(each))) {
    if (!isBlockOfText(node)) continue;
    const text = blockText(node);
    blocks.push({ node, isProse: node.type === 'paragraph', text, compared: compared(text.text) });
  }
  const words = blocks.flatMap((block) => block.compared.text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]*/gu) ?? []);
  return { blocks, smallWords: new Set(words) };
}

/** A name of a person in a body, which can be made a link. */
export interface Mention extends Stretch {
  readonly block: Parents;
  /** Where it starts in the text of the block. */
  readonly at: number;
}

/** Whether and where a body names a person. */
export interface Naming {
  /** Whether the body names the person at all, also where it cannot be told for certain. */
  readonly isNamed: boolean;
  /** The first place that is the person’s for certain and can be made a link. */
  readonly mention: Mention | undefined;
}

/**
 * How a body names a person: by the whole name, or, once that has stood in the text, by an alias. A longer name that
 * others have goes before; `longer` are those. From where another bears the alias, it is no longer certain whose it is.
 */
export function namingOf(
  { blocks, smallWords }: SearchedBody,
  { forms, ownWords }: PersonNames,
  longer: readonly NameForm[],
  language: NameLanguage,
): Naming {
  let [isNamed, isIntroduced, isShared] = [false, false, false];
  for (const block of blocks) {
    const { text } = block.compared;
    const others = placesOf(text, longer, language.language);
    for (const place of placesOf(text, forms, language.language)) {
      const { form, start, end } = place;
      const sides = { before: text.slice(0, start), name: text.slice(start, end), after: text.slice(end) };
      const word = sides.name.toLowerCase();
      const isCommon = smallWords.has(word) || language.calendar.has(word);
      const isOthers = others.some((other) => covers(other, place));
      const ofForm = form.isLong
        ? bearerOfLong(sides, ownWords, language)
        : bearerOfShort(sides, ownWords, isCommon, language);
      const bearer = isOthers ? 'another' : place.isCompound ? 'unclear' : ofForm;
      const says = form.introduces || isIntroduced;
      isShared ||= bearer === 'another' && !form.isLong;
      isIntroduced ||= bearer === 'own' && form.introduces;
      const written = block.compared.written(start, end);
      if (bearer === 'another' || !says || !block.isProse || !isProse(block.text, written.start, written.end)) continue;
      isNamed = true;
      const stretch = stretchOf(block.node, block.text, written.start, written.end);
      if (bearer !== 'own' || (isShared && !form.isLong) || !stretch) continue;
      return { isNamed, mention: { ...stretch, block: block.node, at: written.start } };
    }
  }
  return { isNamed, mention: undefined };
}
