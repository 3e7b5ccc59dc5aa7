import { expect, test } from 'vitest';
import { versionsOf, type Program } from './needed-programs.ts';

const node: Program = { name: 'Node', command: [process.execPath, '--version'], debian: 'nodejs' };

test('a program that is there is told with its version', async () => {
  expect(await versionsOf([node])).toEqual([`Node ${process.versions.node}`]);
});

test('all that are missing are told at once, with what to do', async () => {
  const missing = versionsOf([
    { name: 'Alpha', command: ['no-such-alpha', '-v'], debian: 'alpha' },
    node,
    { name: 'Beta', command: [process.execPath, 'no-such-beta.js'] },
    { name: 'Gamma', command: ['no-such-gamma'], debian: 'libgamma' },
  ]);
  await expect(missing).rejects.toThrow(
    [
      'The tests on servers need what is not here: Alpha, Beta, Gamma.',
      'As root: apt-get install --no-install-recommends alpha libgamma',
      'npm run test:servers installs the packages of tests/servers/programs.',
    ].join('\n'),
  );
});
