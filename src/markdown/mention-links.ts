import type { Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nameLanguage } from '../model/name-language.ts';
import { namingOf, searchedBody, type Mention } from '../text/first-mention.ts';
import type { BodySource, ListedPerson } from './body-source.ts';
import { textElement } from './jsx.ts';

/** Makes the first mention of each person of an article a `<PersonMention>`: a link to the entry in "Who is who". */
export function personMentions(tree: Root, { people, lang, titles }: BodySource): void {
  if (people.length === 0) return;
  const body = searchedBody(tree);
  const language = nameLanguage(lang, titles);
  const mentions = people.flatMap(({ id, names, longer, native }) => {
    const { mention } = namingOf(body, names, longer, language);
    return mention ? [{ ...mention, id, native }] : [];
  });
  // From the end of each block, so that the places before stay what they are.
  for (const mention of mentions.toSorted((a, b) => b.at - a.at)) link(mention);
}

type PersonMention = Mention & Pick<ListedPerson, 'id' | 'native'>;

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
