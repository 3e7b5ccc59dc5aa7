import { firstPublished } from '../content/record.ts';
import { lastChange } from '../model/last-change.ts';
import { correctedTexts } from '../model/publication.ts';
import type { Change } from '../schema/change.ts';
import type { Person } from '../schema/person.ts';
import type { Published } from '../schema/published.ts';
import type { NameForm, PersonNames } from '../text/person-names.ts';

/** Everything that decides what becomes of a body. The same source gives the same body, whatever else the site has. */
export interface BodySource extends Pick<EntryWithBody, 'kind' | 'id' | 'path' | 'body' | 'lang'> {
  /** The ids that the lines of the summary cite, in order: they are numbered first. */
  readonly citedBefore: readonly string[];
  readonly corrections: Corrections;
  /** Those whose first mention is a link. */
  readonly people: readonly ListedPerson[];
  /** What may stand before a name in the language of the text, by the site's words. */
  readonly titles: string;
  /** The background of an article. */
  readonly background: NotesSource | undefined;
}

/** An entry with a body, as far as it decides what becomes of one. */
export interface EntryWithBody {
  readonly kind: 'articles' | 'background' | 'pages';
  readonly id: string;
  /** The entry's file, from the project's root: links to other entries are written from there. */
  readonly path: string;
  readonly body: string;
  readonly lang: string;
  readonly changes: readonly Change[];
  readonly record: Published | undefined;
}

/** What was corrected in an entry with a body, by the fingerprints of the passages. */
export type Corrections = ReadonlyMap<string, Change>;

/** A person whom an article lists, as a text is searched for them. */
export interface ListedPerson {
  readonly id: string;
  readonly names: PersonNames;
  /** The longer names that others have. */
  readonly longer: readonly NameForm[];
  readonly native: Person['native'];
}

/** A background whose sections stand in short form in an article. */
export interface NotesSource extends Pick<EntryWithBody, 'id' | 'body' | 'lang'> {
  /** The day of which the notes are. */
  readonly asOf: string | undefined;
  readonly corrections: Corrections;
}

/** What of the site besides an entry decides what becomes of its body. */
export interface Surroundings extends Pick<BodySource, 'citedBefore' | 'people' | 'titles'> {
  readonly background: EntryWithBody | undefined;
}

/** What the body of an entry is made of. */
export function bodySource(entry: EntryWithBody, { background, ...around }: Surroundings): BodySource {
  const { kind, id, path, body, lang } = entry;
  return {
    kind,
    id,
    path,
    body,
    lang,
    ...around,
    corrections: correctionsOf(entry),
    background: background && notesOf(background),
  };
}

function notesOf(background: EntryWithBody): NotesSource {
  const { id, body, lang, changes, record } = background;
  return {
    id,
    body,
    lang,
    asOf: lastChange({ changes }) ?? firstPublished(record),
    corrections: correctionsOf(background),
  };
}

/** What was corrected, as the record and the log have it. */
function correctionsOf({ changes, record }: EntryWithBody): Corrections {
  return record ? correctedTexts(record, changes) : new Map();
}
