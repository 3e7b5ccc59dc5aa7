import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, edit, SMALL_SITE } from '../checks/small-site.ts';
import { build } from '../setup/build.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';
import { pagesIn, plain, type BuiltPage } from './built-pages.ts';

/** A Hebrew background and person under an English article. */
const HEBREW = {
  [at.background]: edit(
    ['title: Two neighbours', 'title: שני שכנים!\nlang: he'],
    ['description: What binds them.', 'description: מה מחבר ביניהם?'],
    ['text: They sign a contract.', 'text: הם חותמים (2014)!'],
    ['describes: Figures for gas', 'describes: נתונים (גז)'],
    ['## Who buys the gas?', '## מי קונה את הגז?'],
    ['China buys it.', 'סין קונה (2).'],
  ),
  [at.person]: edit(
    ['summary: He leads Russia.', 'lang: he\nsummary: הוא מוביל את רוסיה (2).'],
    ['title: President of Russia', 'title: נשיא רוסיה'],
  ),
} as const;

let copy: ProjectCopy;
let built: readonly BuiltPage[];

beforeAll(async () => {
  copy = copySmallProject();
  for (const [path, change] of Object.entries(HEBREW)) {
    writeFileSync(join(copy.root, path), change(SMALL_SITE[path] ?? ''));
  }
  // Its words are not what matters here.
  cpSync(join(copy.root, 'src/words/en.yaml'), join(copy.root, 'src/words/he.yaml'));
  await build(copy.root);
  built = pagesIn(join(copy.root, 'dist'));
});

afterAll(() => copy.remove());

/** The texts of a page that are in a language of their own, each with it and its direction. */
function foreign(path: string): string[] {
  const page = built.find((each) => each.path === path);
  if (!page) throw new Error(`There is no ${path}.`);
  return [...page.document.querySelectorAll('body [lang]')].map(
    (element) =>
      `${element.getAttribute('lang') ?? ''} ${element.getAttribute('dir') ?? ''} ${plain(element.textContent)}`,
  );
}

describe('a text that another entry lends has its own language', () => {
  test.each([
    ['the note', 'articles/talks.html', 'he rtl מי קונה את הגז?'],
    ['an event', 'articles/talks.html', 'he rtl הם חותמים (2014)![1]'],
    ['a role', 'articles/talks.html', 'he rtl נשיא רוסיה'],
    ['a summary', 'articles/talks.html', 'he rtl הוא מוביל את רוסיה (2).'],
    ['what a citation is', 'articles/talks.html', 'he rtl נתונים (גז)'],
    ['a background in a list', 'background.html', 'he rtl שני שכנים!'],
    ['its standfirst', 'index.html', 'he rtl מה מחבר ביניהם?'],
    ['a person in a list', 'people.html', 'he rtl הוא מוביל את רוסיה (2).'],
    ['an article on the page of a background', 'background/neighbours.html', 'en ltr Putin has called'],
    ['an article on the page of a person', 'people/putin.html', 'en ltr Putin has called'],
    ['the words of a source', 'background/neighbours.html', 'en ltr Russia’s state-owned news agency'],
  ])('%s', (_, path, text) => expect(foreign(path)).toContain(text));

  test('and none is marked that is in the language of its page', () => {
    expect(foreign('articles/talks.html').filter((text) => text.startsWith('en'))).toEqual([]);
    expect(foreign('people/putin.html').filter((text) => text.startsWith('he'))).toEqual([]);
  });
});
