import type { Kind } from '../content/kind.ts';
import { digest } from '../content/store.ts';
import { textDigest } from '../content/text-digest.ts';
import { answerBy } from './corpus-question.ts';
import type { Corpus, EntriesOfKind } from './corpus.ts';
import { WatchedMap, WatchedSet } from './watched-collections.ts';

/** The kinds that grow and change, and of which the checks of an entry look at few: those whose files it names. */
const WATCHED = [
  'articles',
  'background',
  'people',
  'sources',
  'pages',
  'published',
] as const satisfies readonly Kind[];

/** Whether it is told of the entries of a kind which of them are looked at. */
export const isWatched = (kind: Kind) => WATCHED.some((watched) => watched === kind);

/** A corpus that notes in `asked` what is looked at in it, as questions about it. */
export function watchedCorpus(whole: Corpus, asked: Set<string>): Corpus {
  const note = (question: string) => {
    asked.add(question);
  };
  const ofKind = (kind: Kind): EntriesOfKind => ({
    ...whole[kind],
    entries: new WatchedMap(whole[kind].entries, { one: `entry ${kind}`, all: `entries ${kind}`, note }),
    ids: new WatchedSet(whole[kind].ids, { one: `id ${kind}`, all: `ids ${kind}`, note }),
  });
  return {
    ...whole,
    articles: ofKind('articles'),
    background: ofKind('background'),
    people: ofKind('people'),
    sources: ofKind('sources'),
    pages: ofKind('pages'),
    published: ofKind('published'),
    files: new WatchedMap(whole.files, { one: 'file', all: 'files ', note }),
    imageFinding: (path) => {
      note(`file ${path}`);
      return whole.imageFinding(path);
    },
    table: (path) => {
      note(`file ${path}`);
      return whole.table(path);
    },
    whyTaken: (id) => {
      note(`taken ${id}`);
      return whole.whyTaken(id);
    },
    watched: { whole, asked },
  };
}

const ofKind = (whole: Corpus, name: string) => whole[WATCHED.find((kind) => kind === name) ?? 'articles'];

answerBy('entries', (whole, kind) => {
  const all = Array.from(ofKind(whole, kind).entries, ([id, entry]) => `${id} ${textDigest(entry)}`);
  return digest(all.join('\n'));
});
answerBy('entry', (whole, about) => {
  const [kind, id] = parted(about);
  const entry = ofKind(whole, kind).entries.get(id);
  return entry ? textDigest(entry) : '';
});
answerBy('ids', (whole, kind) => digest([...ofKind(whole, kind).ids].join('\n')));
answerBy('id', (whole, about) => {
  const [kind, id] = parted(about);
  return ofKind(whole, kind).ids.has(id) ? 'known' : '';
});
answerBy('files', ({ files }) => digest([...files.keys()].join('\n')));
answerBy('file', ({ files }, path) => {
  const found = files.get(path);
  return found ? `${found.is} ${found.stamp}` : '';
});
answerBy('taken', ({ whyTaken }, id) => whyTaken(id) ?? '');

function parted(about: string): [kind: string, id: string] {
  const end = about.indexOf(' ');
  return [about.slice(0, end), about.slice(end + 1)];
}
