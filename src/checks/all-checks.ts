import { articleDates } from './rules/article-dates.ts';
import { addresses, unusedHosts } from './rules/addresses.ts';
import { attributes } from './rules/attributes.ts';
import { attribution } from './rules/attribution.ts';
import { charts } from './rules/charts.ts';
import { characters } from './rules/characters.ts';
import { citationPlaces } from './rules/citation-places.ts';
import { chains } from './rules/chains.ts';
import { citedLines } from './rules/cited-lines.ts';
import { citations } from './rules/citations.ts';
import { contrast } from './rules/contrast.ts';
import type { Kind } from '../content/kind.ts';
import type { Check, EntryCheck } from './corpus.ts';
import { disputes } from './rules/disputes.ts';
import { duplicateNames } from './rules/duplicate-names.ts';
import { duplicateSources } from './rules/duplicate-sources.ts';
import { entryLinks } from './rules/entry-links.ts';
import { fileNames } from './rules/file-names.ts';
import { feedNames } from './rules/feed-names.ts';
import { firstCitation } from './rules/first-citation.ts';
import { frontmatter } from './frontmatter.ts';
import { headings } from './rules/headings.ts';
import { images } from './rules/images.ts';
import { laterSources } from './rules/later-sources.ts';
import { languages } from './rules/languages.ts';
import { leftoverMarkup } from './rules/leftover-markup.ts';
import { lines } from './rules/lines.ts';
import { maps } from './rules/maps.ts';
import { mark } from './rules/mark.ts';
import { menu } from './rules/menu.ts';
import { mdx } from './rules/mdx.ts';
import { numberedLists } from './rules/numbered-lists.ts';
import { notes } from './rules/notes.ts';
import { ownPlaceholders } from './rules/own-placeholders.ts';
import { ownWords } from './rules/own-words.ts';
import { ownAddresses } from './rules/own-addresses.ts';
import { draftsStaySilent } from './rules/draft-texts.ts';
import { pageAddresses } from './rules/page-addresses.ts';
import { people } from './rules/people.ts';
import { roleDates } from './rules/role-dates.ts';
import { unknownOwnership } from './rules/unknown-ownership.ts';
import { pictures } from './rules/pictures.ts';
import { publicFiles } from './rules/public-files.ts';
import { publishedTexts } from './rules/published.ts';
import { redirects } from './rules/redirects.ts';
import { quotes } from './rules/quotes.ts';
import { entryReferences } from './rules/references.ts';
import { relativeDates } from './rules/relative-dates.ts';
import { schema } from './rules/schema.ts';
import { backgroundSections } from './rules/sections.ts';
import { shareImages } from './rules/share-images.ts';
import { siteFile } from './rules/site-file.ts';
import { swallowedText } from './rules/swallowed-text.ts';
import { sourceWords } from './rules/source-words.ts';
import { tables } from './rules/tables.ts';
import { weekdays } from './rules/weekdays.ts';

// Each check stands alone, and their order makes no difference.

/** Checks of the corpus as a whole. */
export const wholeChecks: readonly Check[] = [
  siteFile,
  fileNames,
  duplicateNames,
  duplicateSources,
  unusedHosts,
  publicFiles,
  redirects,
  feedNames,
  contrast,
  mark,
  draftsStaySilent,
];

/** Checks of every entry. */
const entryChecks: readonly EntryCheck[] = [
  frontmatter,
  schema,
  characters,
  addresses,
  ownAddresses,
  languages,
  lines,
  swallowedText,
  leftoverMarkup,
  numberedLists,
  entryLinks,
  publishedTexts,
  shareImages,
];

/** Checks of every body. */
const bodyChecks: readonly EntryCheck[] = [
  citationPlaces,
  mdx,
  attributes,
  headings,
  tables,
  backgroundSections,
  images,
];

/** Checks of the entries that have a body: articles and backgrounds. */
const textChecks: readonly EntryCheck[] = [
  entryReferences,
  citations,
  quotes,
  chains,
  attribution,
  ...bodyChecks,
  charts,
  maps,
  pictures,
  notes,
  relativeDates,
  weekdays,
  sourceWords,
];

/** Checks of articles. */
const articleChecks: readonly EntryCheck[] = [firstCitation, people, citedLines, articleDates, laterSources];

/** Checks of the owner's own pages: those of a text, but for what has to do with citing and with the news of a day. */
const pageChecks: readonly EntryCheck[] = [pageAddresses, ...bodyChecks];

/** Checks of people and sources: what is said of them may be cited. */
const profileChecks: readonly EntryCheck[] = [entryReferences, citations, chains, citedLines, quotes];

/** The checks of the entries of each kind. */
export const checksOf: Readonly<Record<Kind, readonly EntryCheck[]>> = {
  site: [...entryChecks, menu, disputes],
  articles: [...entryChecks, ...textChecks, ...articleChecks],
  background: [...entryChecks, ...textChecks],
  people: [...entryChecks, ...profileChecks, roleDates],
  sources: [...entryChecks, ...profileChecks, unknownOwnership],
  pages: [...entryChecks, ...pageChecks],
  published: entryChecks,
  words: entryChecks,
  ownWords: [...entryChecks, ownWords, ownPlaceholders],
};
