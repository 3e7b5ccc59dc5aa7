import type { Corpus } from '../../checks/corpus.ts';
import { coverageOfArticle } from '../../checks/report.ts';
import { fieldsOf, textAt, valueAt } from '../../checks/yaml-node.ts';
import type { EntryFile } from '../../content/entry-file.ts';
import type { Source } from '../../schema/source.ts';
import type { Finding } from '../links/ask-link.ts';
import { citedAddresses } from '../links/cited-address.ts';
import { verdictOn } from '../links/verdict.ts';

/** What a report says of an article: sentences under headings. */
export interface ArticleReport {
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** What is to be said of an article to people who do not read terminals. */
export function articleReport(
  corpus: Corpus,
  entry: EntryFile,
  source: (id: string) => Source | undefined,
  findings: ReadonlyMap<string, Finding>,
): ArticleReport {
  const coverage = coverageOfArticle(corpus, entry, source);
  const counts = coverage
    ? [
        `Statements: ${coverage.statements}. Sources that they rest on: ${coverage.sources.size}.`,
        `On one source alone: ${coverage.oneSource}; on state-controlled sources alone: ${coverage.stateAlone}; on government offices alone: ${coverage.governmentAlone}.`,
      ]
    : ['The article has errors, so its statements are not counted: "npm run check" names them.'];
  const weak = [...(coverage?.sources.keys() ?? [])].flatMap((id) => weakness(source(id)));
  const citations = fieldsOf(entry, valueAt(entry, 'citations'));
  const bare = citations.filter(({ key }) => textAt(entry, 'citations', key, 'url') === undefined);
  const dead = citedAddresses(corpus).flatMap((cited) => {
    const found = cited.entry === entry ? findings.get(cited.url.text) : undefined;
    const verdict = found && verdictOn(cited.url.text, cited.title, found);
    return verdict ? [`${cited.citation}, ${cited.url.text}: ${verdict.message}.`] : [];
  });
  return {
    title: textAt(entry, 'title')?.text ?? entry.id,
    parts: [
      { heading: 'What its statements rest on', lines: counts },
      { heading: 'Weak sources', lines: weak },
      { heading: 'Citations without an address', lines: bare.map(({ key }) => key) },
      { heading: 'Links that want a look', lines: dead },
    ],
  };
}

function weakness(source: Source | undefined): string[] {
  if (!source) return [];
  const { name, ownership, evidence } = source;
  if (ownership === 'unknown') return [`${name}: nobody could say so far who owns it.`];
  if (ownership === 'state-controlled') return [`${name}: it is controlled by a state.`];
  return evidence ? [] : [`${name}: what its ownership rests on is not evidenced.`];
}
