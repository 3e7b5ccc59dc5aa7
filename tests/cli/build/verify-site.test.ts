import { randomBytes } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { sizedFiles } from '../../../src/cli/build/sized-files.ts';
import { knownOf, verifySite } from '../../../src/cli/build/verify-site.ts';
import { notesOf } from '../../../src/finish/verify/notes.ts';
import { numberedPlaces } from '../../../src/finish/verify/places.ts';
import { writeFolder } from '../../finish/folder.ts';
import { ADDRESS, page, SMALL_FOLDER } from '../../finish/verify/small-folder.ts';

const notes = () => notesOf(knownOf('/project', { address: ADDRESS, drafts: [], machine: [] }), numberedPlaces());
const verified = (folder: string, root = '/project') => verifySite({ folder, root }, sizedFiles(folder), notes());
const SAVED = {
  'articles/a.html': page({
    body: '<a href="../index.html">b</a><h2 id="second">x</h2><a href="../saved/a.html">keep</a>',
  }),
  'saved/a.html': page({ body: `<p title="${'x'.repeat(300_000)}">x` }),
};

afterEach(() => vi.restoreAllMocks());

test('what is only a warning is said, and published', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await verified(writeFolder({ ...SMALL_FOLDER, ...SAVED }));
  expect(said.mock.calls).toEqual([
    [
      expect.stringMatching(
        /^saved\/a\.html:1:1 {2}warning {2}over-budget {2}has \d+ bytes; a saved explainer may have 200000\. Most are in the head \(\d+\)$/,
      ),
    ],
  ]);
});

test('an error is said with all else, and not published', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const folder = writeFolder({ ...SMALL_FOLDER, ...SAVED, 'lost.txt': '' });
  await expect(verified(folder)).rejects.toThrow(
    'This is a fault of the software, not of the content: report it, with these lines',
  );
  expect(String(said.mock.calls[0]?.[0]).split('\n')).toEqual([
    expect.stringMatching(/^lost\.txt:1:1 {2}error {2}unreached-file/),
    expect.stringMatching(/^saved\/a\.html:1:1 {2}warning/),
  ]);
});

test('what weighs too much is said of its file of content, and ends a build where no reader can bear it', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const article = (bytes: number) =>
    page({
      body: `<a href="../index.html">b</a><h2 id="second">x</h2><p title="${randomBytes(bytes).toString('base64')}">x`,
    });
  const root = writeFolder({ 'content/articles/a.mdx': '' });
  await verified(writeFolder({ ...SMALL_FOLDER, 'articles/a.html': article(30_000) }), root);
  expect(said.mock.calls).toEqual([
    [
      expect.stringMatching(
        /^content\/articles\/a\.mdx:1:1 {2}warning {2}over-budget {2}its articles\/a\.html has \d+ bytes as gzip; a page beside its text may have \d+\. Most are in the head \(\d+\)$/,
      ),
    ],
  ]);
  const heavy = writeFolder({ ...SMALL_FOLDER, 'articles/a.html': article(160_000) });
  await expect(verified(heavy, root)).rejects.toThrow(
    'a reader on a phone cannot bear what was written: make two of the page above.',
  );
});
