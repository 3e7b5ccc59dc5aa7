import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Corpus } from '../../checks/corpus.ts';
import { isDraft } from '../../checks/draft.ts';
import { sourcesOf } from '../../checks/report.ts';
import { recentFindings } from '../links/findings.ts';
import { articleReport } from './article-report.ts';

const STYLE =
  'body{font:1rem/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}h2{margin-top:3rem}h3{margin:1rem 0 0}';

/**
 * A page that says, article by article, what its statements rest on, which sources are weak, which citations have no address,
 * and which links were dead when they were asked last.
 */
export function reportPage(root: string, corpus: Corpus): string {
  const source = sourcesOf(corpus);
  const findings = recentFindings(root);
  const asked = findings.size === 0 ? ['Links were not asked for within a day: "npm run links" does so.'] : [];
  const articles = [...corpus.articles.entries.values()].flatMap((entry) => {
    const { title, parts } = articleReport(corpus, entry, source, findings);
    return [
      element('h2', isDraft(corpus, entry) ? `${title} (draft)` : title),
      ...parts.flatMap(({ heading, lines }) => [element('h3', heading), listOf(lines)]),
    ];
  });
  const body = [element('h1', 'What our explainers rest on'), ...asked.map((line) => element('p', line)), ...articles];
  const head = [meta({ charSet: 'utf-8' }), element('title', 'What our explainers rest on'), element('style', STYLE)];
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      { ...element('html', element('head', ...head), element('body', ...body)), properties: { lang: 'en' } },
    ],
  };
  return unified().use(rehypeStringify).stringify(page);
}

function listOf(lines: readonly string[]): Element {
  return lines.length === 0 ? element('p', 'None.') : element('ul', ...lines.map((line) => element('li', line)));
}

function meta(properties: Element['properties']): Element {
  return { type: 'element', tagName: 'meta', properties, children: [] };
}

function element(tagName: string, ...inside: readonly (string | ElementContent)[]): Element {
  const children = inside.map((each): ElementContent =>
    typeof each === 'string' ? { type: 'text', value: each } : each,
  );
  return { type: 'element', tagName, properties: {}, children };
}
