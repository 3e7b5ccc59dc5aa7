import { addresses } from './addresses.ts';
import { attributes } from './attributes.ts';
import { attribution } from './attribution.ts';
import { characters } from './characters.ts';
import { citationPlaces } from './citation-places.ts';
import { citations } from './citations.ts';
import type { Kind } from '../content/entry-file.ts';
import { readCorpus, type Check, type Corpus, type EntryCheck } from './corpus.ts';
import { duplicateNames } from './duplicate-names.ts';
import { entryLinks } from './entry-links.ts';
import { fileNames } from './file-names.ts';
import { firstCitation } from './first-citation.ts';
import { frontmatter } from './frontmatter.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { languages } from './languages.ts';
import { lines } from './lines.ts';
import { mdx } from './mdx.ts';
import { notes } from './notes.ts';
import { people } from './people.ts';
import { compareProblems, type Problem } from './problem.ts';
import { publishedTexts } from './published.ts';
import { redirects } from './redirects.ts';
import { entryReferences } from './references.ts';
import { relativeDates } from './relative-dates.ts';
import { schema } from './schema.ts';
import { backgroundSections } from './sections.ts';
import { shareImages } from './share-images.ts';
import { siteFile } from './site-file.ts';
import { sourceWords } from './source-words.ts';

// Each check stands alone, and their order makes no difference.

/** Checks of the corpus as a whole. */
const wholeChecks: readonly Check[] = [siteFile, fileNames, duplicateNames, redirects, shareImages];

/** Checks of every entry. */
const entryChecks: readonly EntryCheck[] = [
  frontmatter,
  schema,
  characters,
  addresses,
  languages,
  lines,
  entryLinks,
  publishedTexts,
];

/** Checks of the entries that have a body: articles and backgrounds. */
const textChecks: readonly EntryCheck[] = [
  entryReferences,
  citations,
  citationPlaces,
  attribution,
  mdx,
  attributes,
  headings,
  backgroundSections,
  notes,
  images,
  relativeDates,
  sourceWords,
];

/** Checks of articles. */
const articleChecks: readonly EntryCheck[] = [firstCitation, people];

const checksOf: Readonly<Record<Kind, readonly EntryCheck[]>> = {
  site: entryChecks,
  articles: [...entryChecks, ...textChecks, ...articleChecks],
  background: [...entryChecks, ...textChecks],
  people: entryChecks,
  sources: entryChecks,
  published: entryChecks,
  words: entryChecks,
};

/** All problems of all files of content under a project's root, in order. */
export function checkContent(root: string): Problem[] {
  return checkCorpus(readCorpus(root));
}

/** All problems of a corpus, in order. Entry by entry, so that the tree of one body can go before the next is made. */
export function checkCorpus(corpus: Corpus): Problem[] {
  const kinds = [
    corpus.site,
    corpus.articles,
    corpus.background,
    corpus.people,
    corpus.sources,
    corpus.published,
    corpus.words,
  ];
  const problems = [...corpus.unreadable, ...wholeChecks.flatMap((check) => [...check(corpus)])];
  for (const { entries } of kinds) {
    for (const entry of entries.values()) {
      for (const check of checksOf[entry.kind]) problems.push(...check(entry, corpus));
    }
  }
  return problems.sort(compareProblems);
}
