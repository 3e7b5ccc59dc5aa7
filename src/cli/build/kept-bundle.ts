import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { z } from 'astro/zod';
import type { Plugin } from 'vite';
import { storeOf } from '../../content/store-of-project.ts';
import { bundleStandIn } from './bundle-stand-in.ts';
import { inFolder, withoutFolder } from './bundled-code.ts';
import { filesIn, originalPictures } from './original-pictures.ts';

/** Where a style sheet comes in a page, and what is in it or where it is. */
const styleShape = z.object({
  depth: z.number(),
  order: z.number(),
  sheet: z.discriminatedUnion('type', [
    z.object({ type: z.literal('inline'), content: z.string() }),
    z.object({ type: z.literal('external'), src: z.string() }),
  ]),
});

/**
 * A file that the bundler made, by its path in the folder of a build: its code, its bytes, or the picture of the content that
 * it is.
 */
const fileShape = z.object({
  path: z.string(),
  code: z.string().optional(),
  base64: z.string().optional(),
  picture: z.string().optional(),
});
type BundledFile = z.infer<typeof fileShape>;

/** All that the bundler made: files, and the styles of Astro's pages by their keys. */
const bundleShape = z.object({ files: z.array(fileShape), styles: z.record(z.string(), z.array(styleShape)) });

/** Astro's pages by their keys. The bundler gives them their styles. */
export type Pages = ReadonlyMap<string, { readonly styles: z.infer<typeof styleShape>[] }>;

/** Where Astro puts what renders the pages, in the folder of a build. */
const ENTRY = /^\.prerender\/(prerender-entry\.[^/]+)$/;

/** What Node runs of it, none of which is published. */
const CODE = /^\.prerender\/.+\.mjs$/;

/** Of which build a bundle is. */
export interface BundleOf {
  readonly root: string;
  /** The folder that Astro builds into. */
  readonly folder: string;
  /** A digest of all that decides what the bundler makes, besides the software. */
  readonly from: string;
}

/** The bundle of a build. */
export interface KeptBundle {
  /** What has the bundler make next to nothing; `undefined` where it must make all. */
  readonly standIn: Plugin | undefined;
  /** Has the bundle lie where Astro loads it, or kept where it was made, before a page is rendered. */
  readonly before: (rendering: AstroPrerenderer) => AstroPrerenderer;
}

/**
 * What the bundler made of the software, kept for the builds that it would make the same for: it takes two seconds, and an edit
 * of a text changes nothing of it. `pages` get the styles that are kept of them.
 */
export function keptBundle(of: BundleOf, pages: Pages): KeptBundle {
  const kept = find(of);
  const entry = kept?.files.flatMap(({ path }) => ENTRY.exec(path)?.[1] ?? []).at(0);
  if (!kept || entry === undefined) return newBundle(of, pages);
  for (const [key, styles] of Object.entries(kept.styles)) pages.get(key)?.styles.push(...styles);
  return { standIn: bundleStandIn(entry), before: withFirst(() => putBack(kept.files, of)) };
}

/** Has the bundle made, and kept when it is. */
export function newBundle({ root, folder, from }: BundleOf, pages: Pages): KeptBundle {
  const keep = () => {
    const files = bundledFiles(folder, root);
    // Outside of the project Astro bundles elsewhere.
    if (!files.some(({ path }) => ENTRY.test(path))) return;
    const styles = Object.fromEntries(Array.from(pages, ([key, page]) => [key, page.styles]));
    const store = storeOf(root);
    store.keep(askedBundle(from), { files, styles });
    store.close();
  };
  return { standIn: undefined, before: withFirst(keep) };
}

/** There is one of a project: a preview has the same. */
const askedBundle = (from: string) => ({ kind: 'bundle', of: '', from, schema: bundleShape });

/** Whether the bundle of a build is kept. */
export const hasBundle = (of: Omit<BundleOf, 'folder'>): boolean => find(of) !== undefined;

function find({ root, from }: Omit<BundleOf, 'folder'>) {
  const store = storeOf(root);
  const kept = store.find(askedBundle(from));
  store.close();
  return kept;
}

function bundledFiles(folder: string, root: string): BundledFile[] {
  const originals = originalPictures(folder, root);
  return filesIn(folder).map((file) => {
    const original = originals.get(file);
    const path = pathIn(folder, file);
    if (original !== undefined) return { path, picture: pathIn(root, original) };
    if (CODE.test(path)) return { path, code: withoutFolder(readFileSync(file, 'utf8'), root) };
    return { path, base64: readFileSync(file, 'base64') };
  });
}

function putBack(files: readonly BundledFile[], { folder, root }: BundleOf): void {
  for (const { path, code, base64, picture } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (picture !== undefined) copyFileSync(join(root, picture), file);
    else if (code !== undefined) writeFileSync(file, inFolder(code, root));
    else writeFileSync(file, base64 ?? '', 'base64');
  }
}

const pathIn = (folder: string, file: string) => relative(folder, file).split(sep).join('/');

/** Has something done before rendering begins. */
const withFirst =
  (what: () => void) =>
  (rendering: AstroPrerenderer): AstroPrerenderer => ({
    ...rendering,
    setup: async () => {
      what();
      await rendering.setup?.();
    },
  });
