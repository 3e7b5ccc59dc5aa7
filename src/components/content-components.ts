import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<AstroComponentFactory>('./body/*.astro', { eager: true, import: 'default' });

/** The components that content may use, by name: the files of components/body. */
export const bodyComponents = Object.fromEntries(
  Object.entries(files).map(([path, component]) => [path.slice('./body/'.length, -'.astro'.length), component]),
);
