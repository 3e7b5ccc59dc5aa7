import { basename, dirname } from 'node:path';
import type { Nodes, Root } from 'mdast';
import 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { z } from 'astro/zod';
import { dataOf, listEntries, readEntry } from '../../src/content/entry-file.ts';
import { recordOf } from '../../src/content/record.ts';
import { wordFiles, wordsOf } from '../../src/content/site-words.ts';
import { bodySource, type EntryWithBody } from '../../src/markdown/body-source.ts';
import { markCitations } from '../../src/markdown/citation-marks.ts';
import { listedPeople } from '../../src/markdown/listed-people.ts';
import { steps } from '../../src/markdown/steps.ts';
import { article } from '../../src/schema/article.ts';
import { change } from '../../src/schema/change.ts';
import { person } from '../../src/schema/person.ts';
import { published } from '../../src/schema/published.ts';
import { parseText } from '../../src/text/body.ts';
import { citedLine } from '../../src/text/line.ts';
import { writeSite, type Changes } from '../checks/small-site.ts';

const withLog = z.object({ lang: z.string().default('en'), changes: z.array(change).default([]) });

/** What becomes of a body of the small site with changes: its tree before it is HTML, and the citations that it uses. */
export function compile(path: string, changes: Changes = {}): { tree: Root; uses: string[] } {
  const root = writeSite(changes);
  const source = sourceOf(root, path);
  const tree = parseText(source.body);
  for (const step of steps) step(tree, source);
  return { tree, uses: markCitations(tree, source.citedBefore) };
}

/** What the body of an entry of the site at a root is made of. */
export function sourceOf(root: string, path: string) {
  const id = basename(path, '.mdx');
  const kind = dirname(path) === 'content/articles' ? 'articles' : 'background';
  const own = withBody(root, kind, id);
  const { titles } = wordsOf(wordFiles(root), own.lang);
  const around = {
    titles: typeof titles === 'string' ? titles : '',
    citedBefore: [],
    people: [],
    background: undefined,
  };
  if (kind === 'background') return bodySource(own, around);
  const { summary, people, background } = article.parse(dataOf(readEntry(root, kind, id)));
  const listed = listedPeople(
    listEntries(root, 'people').map((each) => ({
      id: each,
      data: person.parse(dataOf(readEntry(root, 'people', each))),
    })),
  );
  return bodySource(own, {
    ...around,
    citedBefore: summary.flatMap((line) => citedLine(line).cite),
    people: people.flatMap((each) => listed(each) ?? []),
    background: withBody(root, 'background', background),
  });
}

function withBody(root: string, kind: 'articles' | 'background', id: string): EntryWithBody {
  const entry = readEntry(root, kind, id);
  const { lang, changes } = withLog.parse(dataOf(entry));
  const records = new Set(listEntries(root, 'published'));
  const record = recordOf(kind, id, {}, (recordId) =>
    records.has(recordId) ? published.parse(dataOf(readEntry(root, 'published', recordId))) : undefined,
  );
  return { kind, id, path: entry.path, body: entry.body, lang, changes, record };
}

/** The components in a tree by their names, with their attributes and their text, in order. */
export function components(tree: Root, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('attributes' in node) || node.name !== name) return;
    const attributes = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    );
    found.push({ ...Object.fromEntries(attributes), text: textOf(node) });
  });
  return found;
}

/** The plain text of a node, without that of the citation marks. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
