import type { EntryFile } from '../../content/entry-file.ts';
import type { EntryCheck } from '../corpus.ts';
import { dayOf } from '../entry-facts.ts';
import { isSound } from '../frontmatter.ts';
import { errorAt, warningAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { dateAt, itemsOf, valueAt } from '../yaml-node.ts';

/** What came after an article did not come before its day: its outcome, and what resolved what was open. */
export const articleDates: EntryCheck = function* (article) {
  const day = isSound(article) ? dayOf(article) : undefined;
  if (day === undefined) return;
  for (const path of laterDates(article)) {
    const date = dateAt(article, ...path);
    if (!date || date.about || date.latest >= day) continue;
    const message = `"${path[0]}" has a date, ${date.edtf}, before that of the article, ${day}: what was known by then belongs to the text, else one of the dates is wrong`;
    yield errorAt(article, date.offset, 'before-article', message);
  }
};

/** Where an article says when something came after it. */
function laterDates(article: EntryFile): (readonly [string, number, ...string[]])[] {
  const indexes = (key: string) => itemsOf(article, valueAt(article, key)).keys();
  return [
    ...indexes('unknown').map((index) => ['unknown', index, 'resolved', 'date'] as const),
    ...indexes('disputed').map((index) => ['disputed', index, 'resolved', 'date'] as const),
    ...indexes('outcome').map((index) => ['outcome', index, 'date'] as const),
  ];
}

/** An article whose day is yet to come, by the day that it is today. */
export function* futureArticle(entry: EntryFile, today: string): Iterable<Problem> {
  const day = entry.kind === 'articles' && isSound(entry) ? dateAt(entry, 'date') : undefined;
  if (!day || day.earliest <= today) return;
  const message = `the day of the news, ${day.edtf}, is yet to come: it is ${today} now`;
  yield warningAt(entry, day.offset, 'future-article', message);
}
