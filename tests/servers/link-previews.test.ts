import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/cli/root.ts';
import { publicSite } from '../setup/provided.ts';
import { oEmbedByUnfurl, readByMetascraper, readByOpenGraphScraper, readByUnfurl } from './link-previews.ts';

const { address } = publicSite();

const Facts = z.object({ title: z.string(), description: z.string() });
const Record = z.object({ recordings: z.array(z.object({ date: z.string() })).min(1) });

const read = (file: string) => readFileSync(join(root, 'content', file), 'utf8');

/** What a preview has to show of a text, as its author and its record of publication have it. */
function expected(id: string) {
  const [, frontmatter = ''] = read(`${id}.mdx`).split(/^---$/m);
  const { title, description } = Facts.parse(parse(frontmatter));
  const [first] = Record.parse(parse(read(`published/${id}.yaml`))).recordings;
  return { title, description, image: `${address}${id}.png`, date: first?.date, publisher: 'Backgrounder' };
}

const readers = [
  { name: 'open-graph-scraper', readBy: readByOpenGraphScraper },
  { name: 'metascraper', readBy: readByMetascraper },
  { name: 'unfurl.js', readBy: readByUnfurl },
];

describe.each(readers)('$name', ({ readBy }) => {
  test.each(['articles/putin-xi-talks', 'articles/cop27-loss-and-damage', 'background/russia-china'])(
    'gets title, description, image, date and publisher of %s right',
    async (id) => {
      expect(await readBy(`${address}${id}.html`)).toEqual(expected(id));
    },
  );

  test('gets the name and the line of a person', async () => {
    expect(await readBy(`${address}people/xi-jinping.html`)).toMatchObject({
      title: 'Xi Jinping',
      description: 'He leads China, which did not join the sanctions on Russia.',
      publisher: 'Backgrounder',
    });
  });
});

test('unfurl.js finds the card of an article by its oEmbed', async () => {
  const { title, publisher } = expected('articles/putin-xi-talks');
  const found = await oEmbedByUnfurl(`${address}articles/putin-xi-talks.html`);
  expect(found).toMatchObject({ type: 'rich', title, provider_name: publisher });
  expect(found.html).toContain(`src="${address}embed/putin-xi-talks.html"`);
});
