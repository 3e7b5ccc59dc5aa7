import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { showContent } from '../../src/cli/show-content.ts';
import { at, writeSite } from '../checks/small-site.ts';

/** A development server that keeps what each of its environments was sent. */
async function server() {
  const root = writeSite({});
  const vite = await createServer({
    ...{ root, configFile: false, logLevel: 'silent' },
    environments: { prerender: {} },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  onTestFinished(() => vite.close());
  const sent: unknown[] = [];
  for (const [name, { hot }] of Object.entries(vite.environments)) {
    hot.send = (message: unknown) => void sent.push([name, message]);
  }
  showContent(vite);
  return { sent, change: (path: string) => vite.watcher.emit('all', 'change', join(root, path)) };
}

const ONCE = [
  ['ssr', 'astro:content-changed'],
  ['prerender', 'astro:content-changed'],
  ['client', { type: 'full-reload', path: '*' }],
];

test('pages let go of what they know, then browsers load theirs again, once for several files', async () => {
  const { sent, change } = await server();
  change(at.article);
  change('content/articles/table.csv');
  await expect.poll(() => sent).toEqual(ONCE);
  change(at.person);
  await expect.poll(() => sent).toEqual([...ONCE, ...ONCE]);
});

test('what is no content is none of its business', async () => {
  const { sent, change } = await server();
  vi.useFakeTimers();
  change('src/styles/base.css');
  expect(vi.getTimerCount()).toBe(0);
  change('src/words/en.yaml');
  expect(vi.getTimerCount()).toBe(1);
  vi.runAllTimers();
  vi.useRealTimers();
  expect(sent).toEqual(ONCE);
});
