import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { root } from '../../src/cli/root.ts';

/** The packages are among those of `programs/`, whose types are not the project's. */
const require = createRequire(join(root, 'tests/servers/programs/package.json'));

type Extractor = new () => { parse: (html: string) => unknown };
type Validator = new () => { validate: (extracted: unknown) => Promise<unknown> };

/** A module whose default export is a class. */
const moduleOf = <Class>() => z.object({ default: z.custom<Class>((value) => typeof value === 'function') });

const Extracted = z.object({ jsonld: z.record(z.string(), z.array(z.unknown())), errors: z.array(z.unknown()) });
const Issues = z.array(z.object({ issueMessage: z.string(), path: z.array(z.object({ type: z.string() })) }));

/** What others' programs make of the structured data of a page. */
interface Reading {
  /** The things in it by their types. */
  readonly things: Readonly<Record<string, readonly unknown[]>>;
  /** What is wrong with it, each with its place. */
  readonly faults: readonly string[];
}

/**
 * Reads a page as `@marbec/web-auto-extractor` does, and holds what it finds to what Adobe's `structured-data-validator` knows
 * of Google's rules: those for the way to a page, a person and an organisation. It has none for articles.
 */
export async function readByAdobe(html: string): Promise<Reading> {
  const { default: Extract } = moduleOf<Extractor>().parse(require('@marbec/web-auto-extractor'));
  const { default: Validate } = moduleOf<Validator>().parse(require('@adobe/structured-data-validator'));
  const extracted = new Extract().parse(html);
  const { jsonld, errors } = Extracted.parse(extracted);
  const issues = Issues.parse(await new Validate().validate(extracted));
  const found = issues.map(({ issueMessage, path }) => `${path.map(({ type }) => type).join('.')}: ${issueMessage}`);
  return { things: jsonld, faults: [...errors.map((error) => JSON.stringify(error)), ...found] };
}
