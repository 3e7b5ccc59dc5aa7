import { describe, expect, test } from 'vitest';
import { builtSite } from '../setup/provided.ts';
import { paths, servers } from './servers.ts';
import { startServer } from './start.ts';

const { dist } = builtSite();

describe.each(servers)('$name', (server) => {
  test.each(paths)('serves the front page at %s', async (path) => {
    const { address, stop } = await startServer(server, { dist, path });
    try {
      expect(address).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+${path}$`));
      expect((await fetch(address)).status).toBe(200);
    } finally {
      await stop();
    }
    await expect(fetch(address), 'once it is stopped nothing answers').rejects.toThrow();
  });
});

test('a configuration that a server refuses is said in its own words', async () => {
  const [nginx] = servers.filter(({ name }) => name === 'nginx');
  if (!nginx) throw new Error('there is no nginx');
  const start = startServer(nginx, { dist, path: '/', extra: 'add_header;' });
  await expect(start).rejects.toThrow(/nginx did not start.*invalid number of arguments in "add_header"/s);
});
