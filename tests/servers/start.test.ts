import { expect, test } from 'vitest';
import { builtSite } from '../setup/provided.ts';
import { nginx } from './nginx.ts';
import { startServer } from './start.ts';

const { dist } = builtSite();

test('a server answers until it is stopped', async () => {
  const { address, stop } = await startServer(nginx, { dist, path: '/a/b/' });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/a\/b\/$/);
  expect((await fetch(address)).status).toBe(200);
  await stop();
  await expect(fetch(address)).rejects.toThrow();
});

test('a configuration that a server refuses is said in its own words', async () => {
  const start = startServer(nginx, { dist, path: '/', extra: 'add_header;' });
  await expect(start).rejects.toThrow(/nginx did not start.*invalid number of arguments in "add_header"/s);
});

test('a server that is not there is said', async () => {
  const start = startServer({ ...nginx, configure: () => ({ file: 'no-such-server', args: [] }) }, { dist, path: '/' });
  await expect(start).rejects.toThrow(/no-such-server did not start: .*ENOENT/);
});
