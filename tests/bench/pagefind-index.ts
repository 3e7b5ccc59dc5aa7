import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/cli/root.ts';
import { measured, type Measured } from './measured.ts';

/** A page that asks Pagefind what its address says, and shows as many pages as ours does at first. */
const PAGE = `<!doctype html><title>Pagefind</title><ol id="found"></ol>
<script type="module">
const { search } = await import('./pagefind/pagefind.js');
const { results } = await search(new URLSearchParams(location.search).get('q'));
const texts = await Promise.all(results.slice(0, 6).map((result) => result.data()));
const found = document.querySelector('#found');
found.innerHTML = texts.map(({ meta, excerpt }) => '<li>' + meta.title + excerpt).join('');
found.hidden = texts.length === 0;
</script>
`;

/** The path of that page in the folder. */
export const pagefindPage = 'pagefind.html';

/** Indexes the pages of a built folder that our search finds with Pagefind, and adds a page that asks it. */
export function pagefindIndex(folder: string): Promise<Measured> {
  writeFileSync(join(folder, pagefindPage), PAGE);
  const program = join(root, 'tests/bench/pagefind/node_modules/pagefind/lib/runner/bin.cjs');
  const pages = ['--glob', '{articles,background,people,sources}/*.html', '--root-selector', 'main'];
  return measured([program, '--site', folder, ...pages], folder);
}
