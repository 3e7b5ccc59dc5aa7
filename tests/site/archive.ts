import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, edit, SMALL_SITE } from '../checks/small-site.ts';
import type { PublishedCopy } from '../setup/published-copy.ts';

/** The newest article of the archive, by the number of articles that it has. */
const FIRST = 36;
const ALL = 72;

/** So many backgrounds are added to that of the small site, each used by every so many articles. */
const TOPICS = 8;

/** The day of an article by its number: one a month. */
export const dayOf = (number: number) => new Date(Date.UTC(2019, number, 1 + (number % 28))).toISOString().slice(0, 10);

const ARTICLE = SMALL_SITE[at.article] ?? '';
const BACKGROUND = SMALL_SITE[at.background] ?? '';

/** An article of a day on a background. */
function article(title: string, day: string, topic: string, more = ''): string {
  return edit(
    ['title: Putin has called', `title: ${title}${more}`],
    ['date: 2022-12-26', `date: ${day}`],
    ['background: neighbours', `background: ${topic}`],
  )(ARTICLE);
}

/** Writes the articles from one number to another, each with a title of its own. */
function addArticles({ root }: PublishedCopy, from: number, to: number): void {
  for (let number = from; number < to; number += 1) {
    const text = article(`Report ${number}`, dayOf(number), `topic-${number % TOPICS}`);
    writeFileSync(join(root, `content/articles/report-${number}.mdx`), text);
  }
}

/** Makes of a small project an archive of half its articles, with a draft and one that waits, and publishes it. */
export function beginArchive(copy: PublishedCopy): void {
  const write = (path: string, text: string) => writeFileSync(join(copy.root, path), text);
  for (let number = 0; number < TOPICS; number += 1) {
    const named = edit(['title: Two neighbours', `title: Topic ${number}`], ['    people: [putin]\n', '']);
    write(`content/background/topic-${number}.mdx`, named(BACKGROUND));
  }
  write('content/background/unused.mdx', edit(['title: Two neighbours', 'title: Nobody uses it'])(BACKGROUND));
  write(
    'content/people/idle.yaml',
    edit(['name: Putin\naliases: [Vladimir Putin]', 'name: Idle'])(SMALL_SITE[at.person] ?? ''),
  );
  addArticles(copy, 0, FIRST);
  write('content/articles/secret.mdx', article('Not for you', '2030-01-01', 'topic-1', '\ndraft: true'));
  write(
    'content/articles/waiting.mdx',
    article('Wait for it', '2030-01-02', 'topic-1', '\nembargo: 2096-01-01T00:00Z'),
  );
  copy.publish('2026-03-01');
}

/** What happens afterwards: as many articles again, several in one month, corrections, a statement that was changed, and new ids. */
export function growArchive(copy: PublishedCopy): void {
  const log = (day: string, kind: string, text: string) => `  - { date: ${day}, kind: ${kind}, text: ${text} }\n`;
  const logged = (lines: string) => (text: string) => text.replace('\n---\n\n', `\nchanges:\n${lines}---\n\n`);
  addArticles(copy, FIRST, ALL);
  for (let number = 0; number < 6; number += 1) {
    const text = article(`Of May ${number}`, `2023-05-1${number}`, 'topic-0');
    writeFileSync(join(copy.root, `content/articles/of-may-${number}.mdx`), text);
  }
  copy.change(
    'content/background/topic-0.mdx',
    logged(log('2026-03-04', 'update', 'It is current.') + log('2026-03-05', 'minor', 'A comma.')),
  );
  for (const [kind, old, name, ending] of [
    ['background', 'unused', 'renamed', 'mdx'],
    ['people', 'idle', 'busy', 'yaml'],
  ] as const) {
    renameSync(
      join(copy.root, `content/${kind}/${old}.${ending}`),
      join(copy.root, `content/${kind}/${name}.${ending}`),
    );
  }
  copy.change(
    at.site,
    (text) =>
      `${text}redirects:\n  /background/unused.html: /background/renamed.html\n  /people/idle.html: /people/busy.html\n`,
  );
  copy.publish('2026-03-06');
  copy.change('content/articles/report-0.mdx', (text) =>
    logged(log('2026-03-07', 'correction', 'He called twice.'))(
      text.replace('Putin has called.[^call]', 'Putin has called twice.[^call]'),
    ),
  );
  copy.publish('2026-03-07');
}
