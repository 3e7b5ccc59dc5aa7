import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../src/cli/root.ts';
import { sourceOf } from '../../../src/cli/update/store.ts';

test('a folder that has no git is said', () => {
  const plain = join(root, 'src');
  expect(() => sourceOf(plain)).toThrow(
    `Nothing was touched: "${plain}" is a folder without a git repository. The software's history says what a site has changed: give the address of its repository, or the folder of a clone.`,
  );
});

test.each(['https://example.org/x.git', 'ssh://me@example.org:22/x', 'me@example.org:x/y.git', 'file:///x.git'])(
  'an address is left as it is: %s',
  (address) => {
    expect(sourceOf(address)).toBe(address);
  },
);

test.each([
  '../nowhere',
  "ext::sh -c 'touch RAN; cat'",
  '--upload-pack=touch RAN',
  'ssh://-oProxyCommand=touch RAN/x',
  '-oProxyCommand=touch RAN:x',
])('what is neither is never given to git: %s', (address) => {
  expect(() => sourceOf(address)).toThrow(
    `Nothing was touched: there is no folder "${address}", and it is no address as in https://example.org/backgrounder.git`,
  );
});
