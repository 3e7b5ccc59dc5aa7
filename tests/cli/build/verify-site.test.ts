import { afterEach, expect, test, vi } from 'vitest';
import { knownOf, verifySite } from '../../../src/cli/build/verify-site.ts';
import { notesOf } from '../../../src/finish/verify/notes.ts';
import { writeFolder } from '../../finish/folder.ts';
import { ADDRESS, page, SMALL_FOLDER } from '../../finish/verify/small-folder.ts';

const notes = () => notesOf(knownOf('/project', { address: ADDRESS, drafts: [] }));
const SAVED = {
  'articles/a.html': page({
    body: '<a href="../index.html">b</a><h2 id="second">x</h2><a href="../saved/a.html">keep</a>',
  }),
  'saved/a.html': page({ body: `<p title="${'x'.repeat(300_000)}">x` }),
};

afterEach(() => vi.restoreAllMocks());

test('what is only a warning is said, and published', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await verifySite(writeFolder({ ...SMALL_FOLDER, ...SAVED }), notes());
  expect(said.mock.calls).toEqual([
    [
      expect.stringMatching(
        /^saved\/a\.html:1:1 {2}warning {2}over-budget {2}has \d+ bytes; a saved explainer may have 300000$/,
      ),
    ],
  ]);
});

test('an error is said with all else, and not published', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const folder = writeFolder({ ...SMALL_FOLDER, ...SAVED, 'lost.txt': '' });
  await expect(verifySite(folder, notes())).rejects.toThrow('what was written has the faults above.');
  expect(String(said.mock.calls[0]?.[0]).split('\n')).toEqual([
    expect.stringMatching(/^lost\.txt:1:1 {2}error {2}unreached-file/),
    expect.stringMatching(/^saved\/a\.html:1:1 {2}warning/),
  ]);
});
