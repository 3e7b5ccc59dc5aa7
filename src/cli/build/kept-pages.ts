import { z } from 'astro/zod';
import type { Store } from '../../content/store.ts';
import type { LastPage, LastPages } from '../../finish/last-pages.ts';

/** What may be missing is there as `undefined`. */
const orNone = <T>(schema: z.ZodType<T>) => schema.optional().transform((value) => value);

const news = z.object({ title: z.string(), publication: z.string(), lang: z.string(), published: z.string() });

const lastPage = z.object({
  sum: z.string(),
  stamp: z.string(),
  policy: orNone(z.string()),
  trace: z.object({
    ids: orNone(z.string()),
    leadsTo: z.array(z.string()),
    isLost: z.boolean(),
    isRedirect: z.boolean(),
  }),
  listed: orNone(z.object({ address: z.string(), changed: orNone(z.string()), news: orNone(news) })),
}) satisfies z.ZodType<LastPage>;

const KIND = 'page';

const DRAFTS = {
  kind: 'drafts',
  of: '',
  from: '',
  schema: z.array(z.object({ path: z.string(), texts: z.array(z.string()) })),
};

/** The pages of the last build, which lie in a folder, with what a store keeps of them. */
export interface KeptPages extends LastPages {
  /** Lets go of pages that are no more. */
  readonly keepOnly: (paths: ReadonlySet<string>) => void;
}

/** Gives the pages of the last build by a store. */
export function keptPages(store: Store, folder: string): KeptPages {
  const asked = (of: string, from: string) => ({ kind: KIND, of, from, schema: lastPage });
  return {
    folder,
    find: (path, from) => store.find(asked(path, from)),
    keep: (path, from, page) => {
      store.keep(asked(path, from), page);
    },
    drafts: store.find(DRAFTS) ?? [],
    keepDrafts: (drafts) => {
      store.keep(DRAFTS, [...drafts]);
    },
    keepOnly: (paths) => {
      store.keepOnly(KIND, paths);
    },
  };
}
