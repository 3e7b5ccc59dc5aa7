import type { Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { toString } from 'mdast-util-to-string';
import { dataOf, readEntry } from '../content/entry-file.ts';
import { nameLanguage } from '../model/name-language.ts';
import { article } from '../schema/article.ts';
import { person, type Person } from '../schema/person.ts';
import { namingOf, searchedBody, type Mention } from '../text/first-mention.ts';
import { textElement } from './jsx.ts';
import { entryOf } from './entry-of.ts';
import { languageOf } from './language-of.ts';
import { namedPeople } from './named-people.ts';

import { titlesOf } from './titles.ts';

/** Makes the first mention of each person of an article a `<PersonMention>`: a link to the entry in "Who is who". */
export function personMentions() {
  return (tree: Root, file: VFile): void => {
    const found = entryOf(file);
    if (found?.entry.kind !== 'articles') return;
    const { people } = article.parse(dataOf(found.entry));
    const lang = languageOf(found.root, found.entry);
    const body = searchedBody(tree);
    const { of, known } = namedPeople(found.root);
    const language = nameLanguage(lang, titlesOf(found.root, lang));
    const mentions = people.flatMap((id) => {
      const names = of(id);
      const mention = names && namingOf(body, names, known.longerThan(names), language).mention;
      return mention ? [{ ...mention, id, native: nativeOf(found.root, id) }] : [];
    });
    // From the end of each block, so that the places before stay what they are.
    for (const mention of mentions.toSorted((a, b) => b.at - a.at)) link(mention);
  };
}

interface PersonMention extends Mention {
  readonly id: string;
  readonly native: Person['native'];
}

function nativeOf(root: string, id: string): Person['native'] {
  return person.parse(dataOf(readEntry(root, 'people', id))).native;
}

/** Puts what a mention spans into a link; what stands before it and after it in the same texts stays outside. */
function link({ parent, nodes, start, end, id, native }: PersonMention): void {
  const [first] = nodes;
  const last = nodes.at(-1);
  const index = parent.children.findIndex((child) => child === first);
  const inner = nodes.map((node) => {
    if (node.type !== 'text') return node;
    return { ...node, value: node.value.slice(node === first ? start : 0, node === last ? end : undefined) };
  });
  const text = toString({ type: 'paragraph', children: inner });
  const lang = native?.text === text ? native.lang : undefined;
  const after: Text[] = last?.type === 'text' ? [{ type: 'text', value: last.value.slice(end) }] : [];
  // The same node, because a mention before this one may end in it.
  if (first?.type === 'text') first.value = first.value.slice(0, start);
  const before = first?.type === 'text' ? [first] : [];
  parent.children.splice(
    index,
    nodes.length,
    ...before,
    textElement('PersonMention', { person: id, lang }, inner),
    ...after,
  );
}
