import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { kinds } from '../../content/kind.ts';
import { ownerships, sourceKinds } from '../../schema/source.ts';
import { takenAddresses } from '../../content/taken-addresses.ts';
import { id as idSchema } from '../../schema/text.ts';
import { idFromName } from './id-from-name.ts';

/** What can be made, by the word for it: the kind of entry, and what its name is called. */
export const entryKinds = {
  article: { kind: 'articles', called: 'Title', holds: 'an explainer' },
  background: { kind: 'background', called: 'Title', holds: 'a background page' },
  person: { kind: 'people', called: 'Name', holds: 'somebody who is named or quoted' },
  source: { kind: 'sources', called: 'Name', holds: 'an outlet, office or company that is cited' },
  page: { kind: 'pages', called: 'Title', holds: 'a page of your own, such as an imprint' },
} as const;

export type EntryKind = keyof typeof entryKinds;

/** An entry to be made. */
export interface NewEntry {
  readonly what: EntryKind;
  /** The title or name, as a reader sees it. */
  readonly name: string;
  /** The id, where the one that the name gives does not suit. */
  readonly id: string | undefined;
  /** Today, as an example of a full date. */
  readonly day: string;
}

/**
 * Writes the file of a new entry: every required field, empty but for the name, with a comment on each, and the optional
 * ones as comments. Gives its path from the project's root. Throws, in words, where a file of that name is there already,
 * and where there is no id, or the address that it gives is taken.
 */
export function writeEntry(root: string, { what, name, id, day }: NewEntry): string {
  const { folder, extension } = kinds[entryKinds[what].kind];
  const path = `${folder}/${checkedId(root, { what, name, id })}${extension}`;
  const text = template(`${what}${extension}`)
    .replace('$NAME', () => quoted(name))
    .replace('$DAY', day)
    .replace('$KINDS', sourceKinds.join(', '))
    .replace('$OWNERSHIPS', ownerships.join(', '));
  mkdirSync(dirname(join(root, path)), { recursive: true });
  try {
    writeFileSync(join(root, path), text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const command = `npm run new -- ${what} ${JSON.stringify(name)} --id another-id`;
    throw new Error(
      `${path} is there already and stays as it is. Write into it, or give the new one an id:\n${command}`,
      {
        cause: error,
      },
    );
  }
  return path;
}

/** The text of a file that is written for an editor to fill in. */
export function template(file: string): string {
  return readFileSync(new URL(`templates/${file}`, import.meta.url), 'utf8');
}

/** A name as a YAML value on one line, in quotes where YAML would take it for something else. */
function quoted(name: string): string {
  return stringify(name, { lineWidth: 0, singleQuote: true }).trimEnd();
}

function checkedId(root: string, { what, name, id: given }: Omit<NewEntry, 'day'>): string {
  const found = given ?? idFromName(name);
  const command = `npm run new -- ${what} ${JSON.stringify(name)} --id an-id-of-your-own`;
  if (found === undefined) {
    throw new Error(
      `The file is named in plain letters, a to z, and "${name}" has others: say how it is to be called, as in\n${command}`,
    );
  }
  const { error } = idSchema.safeParse(found);
  if (error) throw new Error(`"${found}" ${error.issues.map(({ message }) => message).join('; ')}.`);
  const reason = what === 'page' ? takenAddresses(root)(found) : undefined;
  if (reason !== undefined) {
    throw new Error(`"${found}" is taken: ${reason}. Say how the file is to be called, as in\n${command}`);
  }
  return found;
}
