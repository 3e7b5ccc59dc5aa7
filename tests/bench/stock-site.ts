import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root as project } from '../../src/cli/root.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { corpus, type CorpusSize } from './corpus.ts';

/** What Astro's own guides have for a blog of MDX, with nothing that is not needed. */
const FILES = {
  'package.json': '{ "name": "stock", "type": "module" }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()], cacheDir: './.astro' });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const posts = defineCollection({
  loader: glob({ base: './posts', pattern: '**/*.mdx' }),
  schema: z.object({ title: z.string(), description: z.string(), date: z.coerce.date().optional() }),
});
export const collections = { posts };
`,
  'src/components/Background.astro': '<hr />\n',
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const posts = await getCollection('posts');
---
<html lang="en">
  <head><meta charset="utf-8" /><title>Posts</title></head>
  <body><ul>{posts.map(({ id, data }) => <li><a href={'/' + id + '/'}>{data.title}</a></li>)}</ul></body>
</html>
`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Background from '../components/Background.astro';
export const getStaticPaths = async () =>
  (await getCollection('posts')).map((post) => ({ params: { id: post.id }, props: { post } }));
const { post } = Astro.props;
const { Content } = await render(post);
---
<html lang="en">
  <head><meta charset="utf-8" /><title>{post.data.title}</title></head>
  <body><main><h1>{post.data.title}</h1><p>{post.data.description}</p><Content components={{ Background }} /></main></body>
</html>
`,
} as const;

/**
 * Makes a stock Astro site with the texts of a made corpus, articles and backgrounds, as plain posts, in a folder of its own
 * with the packages of tests/bench/stock: those of the project have no module of MDX.
 */
export function stockSite(size: CorpusSize): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'stock-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(FILES)) write(path, text);
  for (const [path, text] of corpus(size)) if (path.endsWith('.mdx')) write(`posts/${basename(path)}`, text);
  symlinkSync(join(project, 'tests/bench/stock/node_modules'), join(root, 'node_modules'), 'junction');
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
