import { z } from 'astro/zod';
import type { EntryFile } from '../../content/entry-file.ts';
import type { Kind } from '../../content/kind.ts';
import { article } from '../../schema/article.ts';
import { background } from '../../schema/background.ts';
import { page } from '../../schema/page.ts';
import { person } from '../../schema/person.ts';
import { published } from '../../schema/published.ts';
import { site } from '../../schema/site.ts';
import { source } from '../../schema/source.ts';
import { words } from '../../schema/words.ts';
import type { EntryCheck } from '../corpus.ts';
import { isSound } from '../frontmatter.ts';
import type { Problem } from '../problem.ts';
import { issueProblems } from '../schema-issue.ts';

const SCHEMAS: Readonly<Record<Kind, z.ZodType>> = {
  site,
  articles: article,
  background,
  people: person,
  sources: source,
  pages: page,
  published,
  words,
};

/** Every entry's data is as its schema says: the keys, the types and the values. */
export const schema: EntryCheck = function* (entry) {
  if (!isSound(entry)) return;
  const data = plainData(entry);
  if (typeof data !== 'object') return;
  const own = SCHEMAS[entry.kind];
  const { error } = own.safeParse(data, { error: ownMessage });
  yield* withoutMistyped((error?.issues ?? []).flatMap((issue) => issueProblems(entry, own, [], issue)));
};

/** A key that is there in another spelling is not missing too. */
function withoutMistyped(problems: readonly Problem[]): Problem[] {
  const meant = problems.flatMap(({ rule, message }) =>
    rule === 'unknown-key' ? (/Did you mean "([^"]+)"\?/.exec(message)?.[1] ?? []) : [],
  );
  return problems.filter(
    ({ rule, message }) => rule !== 'missing-key' || !meant.some((key) => message.includes(`"${key}"`)),
  );
}

/** The data of an entry; nothing where an alias has no anchor, which is reported elsewhere. */
function plainData({ yaml }: EntryFile): unknown {
  try {
    const data: unknown = yaml.toJS();
    return data ?? {};
  } catch {
    return undefined;
  }
}

/** Messages for what the schemas leave to Zod; theirs go first. An empty one lets `schema-issue.ts` look closer. */
function ownMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return 'is an empty list: write at least one item, or remove the key';
  }
  return issue.code === 'invalid_union' ? '' : undefined;
}
