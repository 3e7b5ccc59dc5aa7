import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { root } from '../../src/cli/root.ts';

/** What a program would show of a page where its address is shared. */
export interface Preview {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The address of the picture. */
  readonly image: string | undefined;
  /** The day, `2026-11-24`. */
  readonly date: string | undefined;
  readonly publisher: string | undefined;
}

/** The packages are among those of `programs/`, whose types are not the project's. */
const require = createRequire(join(root, 'tests/servers/programs/package.json'));
const isFunction = (value: unknown) => typeof value === 'function';

const text = z.string().optional();

/** Reads a page at its address as `open-graph-scraper` does. */
export async function readByOpenGraphScraper(url: string): Promise<Preview> {
  const scrape = z
    .custom<(options: { url: string }) => Promise<unknown>>(isFunction)
    .parse(require('open-graph-scraper'));
  const images = z.array(z.object({ url: z.string() })).optional();
  const { result } = z
    .object({
      error: z.literal(false),
      result: z.object({ ogTitle: text, ogDescription: text, ogImage: images, ogDate: text, ogSiteName: text }),
    })
    .parse(await scrape({ url }));
  return {
    title: result.ogTitle,
    description: result.ogDescription,
    image: result.ogImage?.[0]?.url,
    date: result.ogDate,
    publisher: result.ogSiteName,
  };
}

type Metascraper = (page: { html: string; url: string }) => Promise<unknown>;

const METASCRAPER_RULES = ['title', 'description', 'image', 'date', 'publisher'];

/** Reads a page at its address as `metascraper` does, with its rules for each of these. */
export async function readByMetascraper(url: string): Promise<Preview> {
  const rules = METASCRAPER_RULES.map((name) =>
    z.custom<() => unknown>(isFunction).parse(require(`metascraper-${name}`))(),
  );
  const metascraper = z.custom<(rules: readonly unknown[]) => Metascraper>(isFunction).parse(require('metascraper'))(
    rules,
  );
  const html = await (await fetch(url)).text();
  const found = z.record(z.enum(METASCRAPER_RULES), z.string().nullable()).parse(await metascraper({ html, url }));
  const { title, description, image, date, publisher } = found;
  return {
    title: title ?? undefined,
    description: description ?? undefined,
    image: image ?? undefined,
    date: date?.slice(0, 10),
    publisher: publisher ?? undefined,
  };
}

/** Reads a page at its address as `unfurl.js` does. */
export async function readByUnfurl(url: string): Promise<Preview> {
  const { open_graph: found } = z
    .object({
      open_graph: z.object({
        title: text,
        description: text,
        site_name: text,
        images: z.array(z.object({ url: z.string() })).optional(),
        articles: z.array(z.object({ published_time: text })).optional(),
      }),
    })
    .parse(await unfurled(url));
  return {
    title: found.title,
    description: found.description,
    image: found.images?.[0]?.url,
    date: found.articles?.[0]?.published_time,
    publisher: found.site_name,
  };
}

/** What `unfurl.js` gets from the oEmbed that a page names. */
export async function oEmbedByUnfurl(url: string): Promise<Readonly<Record<string, unknown>>> {
  return z.object({ oEmbed: z.record(z.string(), z.unknown()) }).parse(await unfurled(url)).oEmbed;
}

function unfurled(url: string): Promise<unknown> {
  const unfurl = z.custom<(url: string) => Promise<unknown>>(isFunction);
  return z.object({ unfurl }).parse(require('unfurl.js')).unfurl(url);
}
