import { isDeepStrictEqual } from 'node:util';
import type { Nodes, Root } from 'mdast';
import 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { attributeOf } from '../../src/text/component-node.ts';
import { statements } from '../../src/text/statement.ts';
import { at, writeSite, type Changes } from '../checks/small-site.ts';
import { compile } from '../markdown/compile.ts';
import { treeOf } from './body-of-text.ts';
import { arabic } from './corpus/arabic.ts';
import { chinese } from './corpus/chinese.ts';
import { english } from './corpus/english.ts';
import { french } from './corpus/french.ts';
import { german } from './corpus/german.ts';
import { korean } from './corpus/korean.ts';
import { russian } from './corpus/russian.ts';
import { blocksOf, plain, withoutReferences, type Written, type WrittenBlock } from './corpus/written.ts';

const CORPORA = { english, german, french, russian, arabic, chinese, korean };

/** A site with the people of a corpus, and an article with a body. */
function siteOf({ lang, titles, people }: Written, body: string): Changes {
  const listed = Object.keys(people).filter((id) => people[id]?.isListed);
  const data = {
    title: 'News',
    description: 'What was said.',
    date: '2024-12-26',
    lang,
    source: 'tass',
    people: listed,
    background: 'neighbours',
    summary: ['One.[^a]', 'Two.[^b]', 'Three.[^c]'],
    citations: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { source: 'tass', title: id }])),
  };
  const entries = Object.entries(people).map(([id, { name, aliases, native, role }]): [string, string] => [
    `content/people/${id}.yaml`,
    JSON.stringify({
      name,
      ...(aliases ? { aliases } : {}),
      ...(native ? { native } : {}),
      summary: name,
      roles: [{ title: role, from: '2001' }],
    }),
  ]);
  return {
    ...Object.fromEntries(entries),
    [`src/words/${lang}.yaml`]: (words: string) =>
      `${words.replace(/^titles:[^]*?(?=^\S)/mu, '')}\ntitles: ${titles}\n`,
    [at.article]: `---\n${JSON.stringify(data)}\n---\n\n${body}\n`,
  };
}

/** A body with one paragraph, and another body with all of them and the line on which each stands. */
const bodyOf = (block: WrittenBlock) => block.lines(block.sentences).join('\n');

function bodyOfAll(written: readonly (readonly string[])[]) {
  const lines = written.reduce<{ all: string[]; last: number[] }>(
    ({ all, last }, each) => ({ all: [...all, ...each, ''], last: [...last, all.length + each.length] }),
    { all: [], last: [] },
  );
  return { body: lines.all.join('\n'), last: lines.last };
}

/** The paragraphs of a corpus, each changed, in which the check finds nothing that is uncited. */
function accepted(written: Written, change: (sentences: readonly string[]) => readonly string[]): string[] {
  const blocks = blocksOf(written).map((block) => block.lines(change(block.sentences)));
  const { body, last } = bodyOfAll(blocks);
  // The frontmatter has three lines, and an empty one comes after it.
  const refused = new Set(
    checkContent(writeSite(siteOf(written, body)), '2027-03-15')
      .filter(({ file, rule }) => file === at.article && ['uncited-end', 'missing-citation'].includes(rule))
      .map(({ line }) => line - 4),
  );
  return blocks.filter((_, index) => !refused.has(last[index] ?? 0)).map((lines) => lines.join(' '));
}

const told = (body: string) =>
  statements(treeOf(body), { date: (date) => date, heading: ': ', cell: '; ' }).map(({ parts, cites }) => ({
    text: parts.map(({ text }) => text).join(''),
    cites,
  }));

/** All texts that begin and end with whole sentences. */
function wholes({ sentences, expected, isRow }: WrittenBlock, gap: string): Set<string> {
  if (isRow) return new Set(expected.map(({ text }) => text));
  return new Set(
    sentences.flatMap((_, from) =>
      sentences.slice(from).map((__, more) =>
        sentences
          .slice(from, from + more + 1)
          .map(plain)
          .join(gap),
      ),
    ),
  );
}

/** The first paragraph, which a corpus has; what a background adds comes after it. */
function paragraphIn(tree: Root): Nodes {
  const found: Nodes[] = [];
  visit(tree, 'paragraph', (node) => {
    found.push(node);
  });
  return found[0] ?? tree;
}

/** The people who are linked in a tree. */
function marked(tree: Root): string[] {
  return linked(tree).match(/\{[^}]+\}/g) ?? [];
}

/** The text of a tree, with those who are linked in it, as a corpus is written. */
function linked(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map(linked).join('');
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'PersonMention') return text;
  return `{${attributeOf(node, 'person')?.text ?? ''}|${text}}`;
}

describe.each(Object.entries(CORPORA))('news in %s', (_name, written) => {
  const blocks = blocksOf(written);
  const count = blocks.flatMap(({ expected }) => expected).length;

  test(`has ${count} statements in ${blocks.length} paragraphs and rows, of which 0 begin or end inside a sentence`, () => {
    const cut = blocks.flatMap((block) => {
      const whole = wholes(block, written.gap);
      return told(bodyOf(block)).filter(({ text }) => !whole.has(text));
    });
    expect(cut).toEqual([]);
    const other = blocks.filter((block) => !isDeepStrictEqual(told(bodyOf(block)), block.expected));
    expect(other.map((block) => told(bodyOf(block)))).toEqual(other.map(({ expected }) => expected));
  });

  test('has all that it says accepted, and 0 with an uncited sentence more', () => {
    const asWritten = accepted(written, (sentences) => sentences);
    expect(asWritten).toHaveLength(blocks.length);
    expect(
      accepted(written, (sentences) => [
        ...sentences.slice(0, -1),
        `${sentences.at(-1)}${written.gap}${written.uncited}`,
      ]),
    ).toEqual([]);
  });

  test('has 0 accepted without the last reference', () => {
    const without = (sentence = '') => sentence.replace(/(?:\s*\[\^\w+\])+([^[]*)$/, '$1');
    expect(accepted(written, (sentences) => [...sentences.slice(0, -1), without(sentences.at(-1))])).toEqual([]);
  });

  test('links 0 names wrongly, and each that is somebody’s for certain', () => {
    const wrong = blocks.flatMap((block) => {
      const expected = block.isRow ? '' : block.sentences.map(withoutReferences).join(written.gap);
      const { tree } = compile(at.article, siteOf(written, bodyOf(block)));
      const found = block.isRow ? marked(tree).join() : linked(paragraphIn(tree));
      return found === expected ? [] : [{ expected, found }];
    });
    expect(wrong).toEqual([]);
  });
});
