import { z } from 'astro/zod';
import { address, name } from './text.ts';

const CREATIVE_COMMONS = 'https://creativecommons.org/';
const VERSIONS = ['2.0', '2.5', '3.0', '4.0'];
const CONDITIONS = ['BY', 'BY-SA', 'BY-ND', 'BY-NC', 'BY-NC-SA', 'BY-NC-ND'];

/** Licences by their short names, with where they can be read: those of Creative Commons, and its marks of the public domain. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ...CONDITIONS.flatMap((each) =>
    VERSIONS.map(
      (version) => [`CC ${each} ${version}`, `${CREATIVE_COMMONS}licenses/${each.toLowerCase()}/${version}/`] as const,
    ),
  ),
  ['CC0 1.0', `${CREATIVE_COMMONS}publicdomain/zero/1.0/`] as const,
  ['Public domain', `${CREATIVE_COMMONS}publicdomain/mark/1.0/`] as const,
]);

const namedLicence = z.strictObject({ name, url: address });

/** How something may be used: the short name of a known licence, or the name of another one and where it can be read. */
export const licence = z.union([
  z.enum([...KNOWN.keys()], {
    error: 'Write a short name, as in "CC BY-SA 4.0", or the name and where it can be read: {name: …, url: …}.',
  }),
  namedLicence,
]);

/** A licence with its name and where it can be read. */
export type Licence = Readonly<z.infer<typeof namedLicence>>;

/** What an entry says of a licence, with its address. */
export function licenceOf(said: z.infer<typeof licence>): Licence {
  return typeof said === 'string' ? { name: said, url: KNOWN.get(said) ?? CREATIVE_COMMONS } : said;
}
