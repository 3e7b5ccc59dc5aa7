import { parseArgs } from 'node:util';
import type { Corpus } from '../checks/corpus.ts';
import { didYouMean } from '../checks/did-you-mean.ts';
import { isDraft } from '../checks/draft.ts';
import { recordInCorpus } from '../checks/publication.ts';
import { pagedKinds, type PagedKind } from '../content/kind.ts';
import type { EntryFile } from '../content/entry-file.ts';
import { firstPublished } from '../content/record.ts';
import { day } from '../schema/date.ts';
import { inWords } from './in-words.ts';
import type { EarlierPublication } from './publish.ts';

const HOW = 'npm run publish-log -- --published 2019-05-01 articles/some-story';

/** What a command line asks to be recorded. */
export interface PublishRequest {
  /** The earlier publication that it names, if any. */
  readonly earlier: EarlierPublication | undefined;
  /** Whether it is only to be shown. */
  readonly isDryRun: boolean;
}

/** Reads what a command line asks to be recorded. Throws where it cannot be followed. */
export function readPublishRequest(args: readonly string[]): PublishRequest {
  const { values, positionals } = read(args);
  return { earlier: earlierPublication(values.published, positionals), isDryRun: values['dry-run'] };
}

function earlierPublication(
  published: string | undefined,
  positionals: readonly string[],
): EarlierPublication | undefined {
  if (published === undefined && positionals.length === 0) return undefined;
  if (published === undefined || positionals.length === 0) {
    throw new Error(`Give both the day and the entries that were published on it: ${HOW}`);
  }
  if (!day.safeParse(published).success) {
    throw new Error(`--published is "${published}"; it must be a full day, as in ${HOW}`);
  }
  return { day: published, ids: new Set(positionals) };
}

const OPTIONS = { published: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } as const;

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new Error(`${inWords(error)}\nnpm run publish-log takes --dry-run, and an earlier day: ${HOW}`, {
      cause: error,
    });
  }
}

/** Throws where an earlier publication cannot be recorded: nothing of that name is published, or it has a record. */
export function refuseEarlier(corpus: Corpus, today: string, { day: published, ids }: EarlierPublication): void {
  if (published > today) throw new Error(`${published} is after the day of this recording, ${today}.`);
  const known = new Map<string, { kind: PagedKind; entry: EntryFile }>(
    pagedKinds.flatMap((kind) =>
      [...corpus[kind].entries.values()].map((entry) => [`${kind}/${entry.id}`, { kind, entry }] as const),
    ),
  );
  for (const id of ids) {
    const found = known.get(id);
    if (!found) {
      const hint = didYouMean(id, known.keys()) || ' Write the folder and the id, as in articles/some-story.';
      throw new Error(`There is no "${id}" in content.${hint}`);
    }
    if (isDraft(corpus, found.entry)) throw new Error(`${id} is a draft, which is not published.`);
    const record = recordInCorpus(corpus, found.kind, found.entry.id);
    if (record) throw new Error(`${id} is recorded already, as first published on ${firstPublished(record)}.`);
  }
}
