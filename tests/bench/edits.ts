import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The article that edits change. */
export const EDITED = 'article-7';

/** Changes a file of a site as `edit` does. Throws where that leaves it as it is. */
export function changeFile(root: string, path: string, edit: (text: string) => string): void {
  const text = readFileSync(join(root, path), 'utf8');
  const changed = edit(text);
  if (changed === text) throw new Error(`${path} stays as it is`);
  writeFileSync(join(root, path), changed);
}

/** Adds words to the last sentence of a made text. */
export const withWords = (words: string) => (text: string) => {
  const end = text.lastIndexOf('.[^');
  return end < 0 ? text : `${text.slice(0, end)}, ${words}${text.slice(end)}`;
};

/** Takes the reference from the last sentence of a made text, which is then an error. */
export const withoutReference = (text: string) => text.replace(/\[\^[\w-]+\]\s*$/, '\n');

/** Gives the person who is in most articles of a made corpus another role. */
export function changeRole(root: string): void {
  changeFile(root, 'content/people/person-0.yaml', (text) => text.replaceAll(/chair of council/gi, 'Head of council'));
}

/** Adds an article to a made corpus, with the people and the sources of another, of a day after those of all. */
export function addArticle(root: string): void {
  const folder = join(root, 'content/articles');
  const text = readFileSync(join(folder, `${EDITED}.mdx`), 'utf8');
  const added = text
    .replace(/^title: .*$/m, 'title: A new report of the day')
    .replace(/^date: .*$/m, 'date: 2026-01-02');
  writeFileSync(join(folder, 'new-report.mdx'), added);
}
