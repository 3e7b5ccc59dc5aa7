import { realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/checks/corpus.ts';
import { machineFolders } from '../../../src/cli/build/machine-folders.ts';
import { at, body, writeSite } from '../../checks/small-site.ts';

test('nothing published may name the folder of the project, the user’s own and that for temporary files', () => {
  const root = writeSite();
  expect(machineFolders(root, readCorpus(root))).toEqual(
    expect.arrayContaining([root, homedir(), realpathSync(tmpdir())]),
  );
});

test('but one that an explainer tells of', () => {
  const root = writeSite({ [at.article]: body(`It wrote its log to \`${tmpdir()}/log\`.[^call][^gas]`) });
  expect(machineFolders(root, readCorpus(root))).not.toContain(tmpdir());
  expect(machineFolders(root, readCorpus(root))).toContain(homedir());
});
