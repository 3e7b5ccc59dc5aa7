import type { ViteDevServer } from 'vite';
import { afterChanges } from './after-changes.ts';

/** An editor that saves writes a file in parts, and several files at once: browsers then load a page once. */
const PAUSE = 20;

/**
 * Has a development server make pages of content as it is now, after each change of it, and browsers load theirs again.
 * Pages and Astro itself let go of what they know by the event that Astro has for its own store, which holds nothing here.
 */
export function showContent({ config, watcher, environments }: ViteDevServer): void {
  const { client, ...ofServer } = environments;
  afterChanges(config.root, watcher, PAUSE, () => {
    for (const { hot } of Object.values(ofServer)) hot.send('astro:content-changed', {});
    client.hot.send({ type: 'full-reload', path: '*' });
  });
}
