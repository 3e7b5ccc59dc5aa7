import type { z } from 'astro/zod';
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
import { issueProblems, schemaMessage } from '../schema-issue.ts';

const SCHEMAS: Readonly<Record<Exclude<Kind, 'ownWords'>, z.ZodType>> = {
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
  // The owner's words are a part of all words: own-words.ts.
  if (entry.kind === 'ownWords' || !isSound(entry)) return;
  const data = plainData(entry);
  if (typeof data !== 'object') return;
  const own = SCHEMAS[entry.kind];
  const { error } = own.safeParse(data, { error: schemaMessage });
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
