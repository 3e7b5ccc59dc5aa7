import { expect, test } from 'vitest';
import { listEntries, readEntry } from '../../src/content/entry-file.ts';
import { ownerships, sourceKinds } from '../../src/schema/source.ts';
import { english } from '../share/english.ts';
import { pages, plain } from './built-pages.ts';

const documents = new Map(pages.map(({ path, document }) => [path, document]));
const root = process.cwd();

/** The values that the site's sources have of a field. */
function used(field: 'kind' | 'ownership'): ReadonlySet<unknown> {
  return new Set(listEntries(root, 'sources').map((id) => readEntry(root, 'sources', id).yaml.get(field)));
}

test('the sources page defines every kind and class of ownership that a source has, and no other', () => {
  const terms = [...(documents.get('sources.html')?.querySelectorAll('#S-classes dl > div') ?? [])];
  const shown = terms.map((term) => [...term.children].map(({ textContent }) => plain(textContent)));
  const [kinds, classes] = [used('kind'), used('ownership')];
  expect(shown).toEqual([
    ...sourceKinds
      .filter((kind) => kinds.has(kind))
      .map((kind) => [english.sourceKinds[kind], english.sourceKindDefinitions[kind]]),
    ...ownerships
      .filter((ownership) => classes.has(ownership))
      .map((ownership) => [english.ownerships[ownership], english.ownershipDefinitions[ownership]]),
  ]);
});

test('a source’s page leads from its own to where they are defined', () => {
  const links = [...(documents.get('sources/tass.html')?.querySelectorAll('.facts a[href*="#classes"]') ?? [])];
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['../sources.html#classes', english.sourceKinds['state-news-agency']],
    ['../sources.html#classes', english.ownerships['state-controlled']],
  ]);
});
