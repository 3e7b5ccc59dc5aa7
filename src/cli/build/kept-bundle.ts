import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { AstroPrerenderer, HookParameters } from 'astro';
import { z } from 'astro/zod';
import type { Plugin } from 'vite';
import { storeOf } from '../../content/store-of-project.ts';
import { bundleStandIn } from './bundle-stand-in.ts';
import { filesIn, originalPictures } from './original-pictures.ts';

/** Astro's pages before they are bundled, by their keys. */
export type Pages = HookParameters<'astro:build:setup'>['pages'];

/** What the bundler made: its files, with what is in them or the picture of the content that they are, and the styles of pages. */
const bundleShape = z.object({
  files: z.array(z.object({ path: z.string(), base64: z.string().optional(), picture: z.string().optional() })),
  styles: z.record(
    z.string(),
    z.array(
      z.object({
        depth: z.number(),
        order: z.number(),
        sheet: z.discriminatedUnion('type', [
          z.object({ type: z.literal('inline'), content: z.string() }),
          z.object({ type: z.literal('external'), src: z.string() }),
        ]),
      }),
    ),
  ),
});
type Bundle = z.infer<typeof bundleShape>;

/** Where what renders the pages stands in the folder of a build, as Astro bundles it. */
const ENTRY = /^\.prerender\/(prerender-entry\.[^/]+)$/;

/** What is asked of the bundle of a build: for which folder of which project, and all that it is made of besides its software. */
export interface AskedBundle {
  readonly root: string;
  readonly folder: string;
  readonly from: string;
}

/** The bundle of a build. */
export interface KeptBundle {
  /** What has the bundler make little of it; `undefined` where it must make all. */
  readonly standIn: Plugin | undefined;
  /** Has what is kept, or else made, where Astro loads it from before it does. */
  readonly before: (rendering: AstroPrerenderer) => AstroPrerenderer;
}

/**
 * What the bundler made of the software in an earlier build, kept by all that decides what it makes: it takes two seconds,
 * and of an edit of a text nothing comes of it. Astro then renders with the same files, at the same place.
 */
export function keptBundle({ root, folder, from }: AskedBundle, pages: Pages): KeptBundle {
  const asked = { kind: 'bundle', of: relative(root, folder), from, schema: bundleShape };
  const store = storeOf(root);
  const kept = store.find(asked);
  store.close();
  const entry = kept?.files.flatMap(({ path }) => ENTRY.exec(path)?.[1] ?? []).at(0);
  if (!kept || entry === undefined) return { standIn: undefined, before: first(() => keep()) };
  for (const [key, styles] of Object.entries(kept.styles)) pages.get(key)?.styles.push(...styles);
  return { standIn: bundleStandIn(entry), before: first(() => putBack(kept)) };

  function keep(): void {
    const store = storeOf(root);
    store.keep(asked, {
      files: filesOf(),
      styles: Object.fromEntries(Array.from(pages, ([key, { styles }]) => [key, styles])),
    });
    store.close();
  }

  function filesOf(): Bundle['files'] {
    const originals = originalPictures(folder, root);
    return filesIn(folder).map((file) => {
      const original = originals.get(file);
      const path = relative(folder, file);
      return original === undefined
        ? { path, base64: readFileSync(file, 'base64') }
        : { path, picture: relative(root, original) };
    });
  }

  function putBack({ files }: Bundle): void {
    for (const { path, base64, picture } of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (base64 !== undefined) writeFileSync(file, base64, 'base64');
      else if (picture !== undefined) copyFileSync(join(root, picture), file);
    }
  }
}

/** Has something done before rendering begins. */
const first =
  (what: () => void) =>
  (rendering: AstroPrerenderer): AstroPrerenderer => ({
    ...rendering,
    setup: async () => {
      what();
      await rendering.setup?.();
    },
  });
