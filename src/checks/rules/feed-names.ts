import type { Check } from '../corpus.ts';
import { pagedKinds } from '../../content/kind.ts';
import { errorOfFile } from '../place.ts';
import { recordsIn } from '../publication.ts';

/** What the ids in feeds are made of is recorded: else another name of the site would show all texts as new. */
export const feedNames: Check = function* (corpus) {
  const [file] = [...corpus.published.entries.values()].filter(({ id }) =>
    pagedKinds.some((kind) => id.startsWith(kind)),
  );
  const records = [...recordsIn(corpus)];
  if (!file || records.length === 0 || records.some(({ feed }) => feed)) return;
  const message =
    'no record says what ids in feeds are made of, so that another name of the site would show all texts as new: run "npm run publish-log" before you change the name';
  yield { ...errorOfFile(file.path, 'old-record', message), level: 'warning' };
};
