import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parseDate } from '../../schema/date.ts';
import { creditsIn } from './credits.ts';
import { pageParts, type PageParts } from './page-parts.ts';
import { plainText } from './plain-text.ts';

/** What a page says of itself. */
export interface PageFacts {
  readonly title: string | undefined;
  /** The day of its publication, in the page's own zone. */
  readonly date: string | undefined;
  /** Its own address, as it gives it. */
  readonly canonical: string | undefined;
  /** The name of the site. */
  readonly site: string | undefined;
  /** Whom it credits with its text. */
  readonly makers: readonly string[];
  /** How its first paragraphs begin, where agencies stand in brackets. */
  readonly paragraphs: readonly string[];
  /** Where it leads on by itself. */
  readonly refresh: string | undefined;
}

/** The fields in which pages give the day of their publication that Readability does not read. */
const DATES =
  /^(?:datePublished|dc\.date(?:\.issued)?|dcterms\.(?:created|issued|date)|citation_(?:publication_)?date|pubdate|publishdate|date|sailthru\.date)$/i;

/** Reads what a page says of itself, by the rules of Mozilla's Readability for titles, names and days. */
export function pageFacts(html: string): PageFacts {
  const parts = pageParts(html);
  const credits = creditsIn(parts);
  const view = new Readability<string>(documentOf(parts)).parse();
  const named = parts.metas.flatMap(({ name, property, itemprop, content }) =>
    content !== undefined && [name, property, itemprop].some((key) => DATES.test(key ?? '')) ? [content] : [],
  );
  const site = plainText(view?.siteName) ?? plainText(credits.publisher);
  const makers = [...credits.makers, ...(view?.byline ?? '').split(/,|;|\/| and /)];
  return {
    title: withoutSite(plainText(view?.title), site),
    date: [view?.publishedTime, ...named, ...parts.times].map(dayIn).find((day) => day !== undefined),
    canonical: parts.canonical ?? metaOf(parts, 'og:url'),
    site,
    makers: makers.flatMap((maker) => plainText(maker) ?? []),
    paragraphs: parts.paragraphs,
    refresh: refreshOf(parts),
  };
}

/** A document with what speaks of the page alone: what the rest of it is makes no difference. */
function documentOf({ language, metas, title, heading, data }: PageParts): Document {
  const { document } = parseHTML(
    '<!doctype html><html><head><title></title></head><body><h1></h1><p>.</p></body></html>',
  );
  if (language !== undefined) document.documentElement.setAttribute('lang', language);
  for (const { name, property, content } of metas) {
    const meta = document.createElement('meta');
    if (name !== undefined) meta.setAttribute('name', name);
    if (property !== undefined) meta.setAttribute('property', property);
    if (content !== undefined) meta.setAttribute('content', content);
    document.head.append(meta);
  }
  for (const text of data) {
    const script = document.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = text;
    document.head.append(script);
  }
  for (const [selector, text] of [
    ['title', title],
    ['h1', heading],
  ] as const) {
    const element = document.querySelector(selector);
    if (element) element.textContent = text;
  }
  return document;
}

/** The calendar day that a moment begins with: that of the outlet, whatever the zone. One that is yet to come is none. */
function dayIn(moment: string | null | undefined): string | undefined {
  const [, day = ''] = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(moment?.replaceAll('/', '-') ?? '') ?? [];
  const isPast = Date.parse(`${day}T00:00:00Z`) <= Date.now() + DAY;
  return parseDate(day) && isPast ? day : undefined;
}

/** Somewhere it is tomorrow already. */
const DAY = 86_400_000;

/** A title for other sites has the name of its own at the end: "Bridge closed | Example Gazette". */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined || !title.endsWith(site)) return title;
  return (
    title
      .slice(0, -site.length)
      .replace(/\s+[|–—·•:-]\s*$/u, '')
      .trim() || title
  );
}

function metaOf({ metas }: PageParts, wanted: string): string | undefined {
  return metas.find(({ property }) => property?.toLowerCase() === wanted)?.content;
}

function refreshOf({ metas }: PageParts): string | undefined {
  const refresh = metas.find((meta) => meta['http-equiv']?.toLowerCase() === 'refresh')?.content ?? '';
  return /^\s*\d*\.?\d*\s*[;,]\s*url\s*=\s*["']?([^"']+)/i.exec(refresh)?.[1]?.trim();
}
