import { z } from 'astro/zod';
import { colours } from './colours.ts';
import { disputes } from './disputes.ts';
import { address, id, language, name, text, textUpTo } from './text.ts';

/** A mail or web address. */
const contact = z.union([address, z.email()], {
  error: 'is neither a mail address nor a web address that begins with "https://"',
});

/**
 * Where the site is on the web: the address of the folder that its pages lie in. What follows a "?" or "#" would be lost,
 * since pages are looked up below it.
 */
export const publicBase = address.refine((value) => !/[?#]/.test(value), {
  error: 'has a "?" or "#": write the address of the folder that the site lies in, as in "https://example.org/news/"',
});

/** The name of a host, as an address has it. */
const host = z.string().refine((value) => URL.parse(`http://${value}`)?.hostname === value, {
  error: 'is not the name of a host: write it as addresses have it, in small letters, as in "www.example.org"',
});

/** A section of the page about the site, in Markdown: at most 20,000 characters. */
const aboutSection = z.strictObject({
  /** Its anchor. */
  id,
  heading: name,
  text: textUpTo(20_000),
});

/** Sections of the page about the site, each with an id of its own. */
export const aboutSections = z
  .array(aboutSection)
  .min(1)
  .refine((sections) => new Set(sections.map(({ id }) => id)).size === sections.length, {
    error: 'has two sections with one id: give each an id of its own',
  });

/** content/site.yaml: what the whole site says of itself. */
export const site = z.strictObject({
  /** The site's name: header, titles, citations. */
  name,
  /** One line under the name, on the home page and where the site is shared. */
  tagline: text,
  /** The language of the site's own words; src/words or content/words has a file for it. */
  lang: language,
  /** The public address, where it is known. The environment's SITE_URL goes before it. */
  address: publicBase.optional(),
  /** Who answers for it. `contact` is a mail or web address. */
  publisher: z.strictObject({ name, url: address.optional(), contact }),
  /** The licence of the content. */
  licence: z.strictObject({ name, url: address }),
  /** Its own colours, in the place of the software's. */
  colours: colours.optional(),
  /** The entries of the menu, in order: parts of the site, and ids in content/pages. */
  menu: z.array(text).optional(),
  /** Sections of its own on the page about the site, such as an imprint. One with the id of a section of the words replaces that one. */
  about: aboutSections.optional(),
  /** Whether there is a file of each explainer to be saved, with its background, people and sources. */
  saved: z.boolean().default(true),
  /** Whether the texts are there as JSON too. */
  data: z.boolean().default(true),
  /** Old path → new path, for what has moved. */
  redirects: z.record(text, text).optional(),
  /** What is disputed on maps: borders that no treaty settles, and land that one holds and others claim. */
  disputes: disputes.optional(),
  /** Hosts that answer by http alone: the checks do not warn of their addresses. */
  hostsWithoutHttps: z.array(host).optional(),
  /** Further words that the check takes for relative dates. */
  relativeWords: z.array(text).optional(),
  /** Names that only look like relative dates: "USA Today". */
  notRelative: z.array(text).optional(),
});

export type Site = z.infer<typeof site>;
