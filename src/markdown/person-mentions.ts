import type { PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { dataOf, readEntry } from '../content/entry-file.ts';
import { firstMention, type Mention } from '../text/mention.ts';
import { article } from '../schema/article.ts';
import { person } from '../schema/person.ts';
import { languageOf } from './language-of.ts';
import { textElement } from './jsx.ts';
import { entryOf } from './entry-of.ts';

/** Makes the first mention of each person of an article a `<PersonMention>`: a link to the entry in "Who is who". */
export function personMentions() {
  return (tree: Root, file: VFile): void => {
    const found = entryOf(file);
    if (found?.entry.kind !== 'articles') return;
    const { people } = article.parse(dataOf(found.entry));
    const lang = languageOf(found.root, found.entry);
    const mentions = people.flatMap((id) => {
      const { name, aliases = [] } = person.parse(dataOf(readEntry(found.root, 'people', id)));
      const mention = firstMention(tree, [name, ...aliases], lang);
      return mention ? [{ ...mention, id }] : [];
    });
    for (const [node, of] of Map.groupBy(mentions, (mention) => mention.node)) link(node, of);
  };
}

/** Splits a text at its mentions, which are all in one parent. */
function link(node: Text, mentions: (Mention & { id: string })[]): void {
  const text = node.value.normalize('NFC');
  const pieces: PhrasingContent[] = [];
  let last = 0;
  for (const { id, start, end } of mentions.toSorted((a, b) => a.start - b.start)) {
    if (start < last) continue;
    const name: Text = { type: 'text', value: text.slice(start, end) };
    pieces.push({ type: 'text', value: text.slice(last, start) }, textElement('PersonMention', { person: id }, [name]));
    last = end;
  }
  pieces.push({ type: 'text', value: text.slice(last) });
  const parent = mentions[0]?.parent;
  const index = parent?.children.findIndex((child) => child === node) ?? -1;
  if (parent && index >= 0) parent.children.splice(index, 1, ...pieces);
}
