import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishedFile, type FinishedFile, type FileToFinish } from './finished-file.ts';
import { stampOf, sumOf } from './last-pages.ts';
import type { PagePart } from './saved/page-part.ts';
import type { PageInFiles } from './saved/part-place.ts';
import { cutOut } from './saved/parts.ts';
import type { Known } from './verify/built-site.ts';
import { noteOf, type FileNote } from './verify/notes.ts';

/** Where files are finished: the folder that they are written into, and what is known of its site. */
export interface Workplace {
  readonly folder: string;
  readonly known: Known;
}

/** A file as it was rendered, with all of its text or its bytes. */
export interface Unfinished extends FileToFinish {
  readonly rendered: string | Uint8Array;
}

/** What is noted of a file that was finished: plain data, which one thread can hand to another. */
export interface Noted extends FileNote, Pick<FinishedFile, 'policy' | 'listed' | 'blocked'> {
  /** The SHA-1 of what was written, and its stamp. */
  readonly sum: string;
  readonly stamp: string | undefined;
}

/** Cuts a part out of a page that is finished. Throws where something that it loads was not written. */
export function cutOne(page: PageInFiles, { folder, known }: Workplace): PagePart {
  return cutOut(page, { folder, address: known.address });
}

/** Finishes a file, writes it into a folder that is there, and looks at it by all rules. Throws where what is in it is broken. */
export function finishOne({ rendered, ...what }: Unfinished, { folder, known }: Workplace): Noted {
  const content =
    typeof rendered === 'string' ? rendered : Buffer.from(rendered.buffer, rendered.byteOffset, rendered.byteLength);
  const { file, policy, listed, blocked } = finishedFile(what, content, known.address);
  const to = join(folder, what.path);
  writeFileSync(to, file.bytes);
  return { policy, listed, blocked, sum: sumOf(file.bytes), stamp: stampOf(to), ...noteOf(file, known) };
}
