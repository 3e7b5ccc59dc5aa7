import { finishedPage, type FinishedPage } from './finished-page.ts';
import { listedPage, type ListedPage } from './listed-page.ts';
import { notRelative, withRelativeLinks } from './relative-links.ts';
import { builtFile, builtPage, type BuiltFile } from './verify/built-file.ts';

/** What becomes of a file, and what is noted of it where it is a page. */
export interface FinishedFile {
  readonly file: BuiltFile;
  readonly policy: string | undefined;
  readonly listed: ListedPage | undefined;
  /** What its policy blocks. */
  readonly blocked: readonly string[];
}

/** What is to be finished. */
export interface FileToFinish {
  /** From the root of the folder, `articles/x.html`. */
  readonly path: string;
  /** It is made of finished pages: nothing is left to do for it but its policy. */
  readonly isMade: boolean;
}

/**
 * Finishes a file that was rendered: its addresses become relative, and a page gets its policy. `base` is the site's public address,
 * where it is known. Throws where what is in it is broken.
 */
export function finishedFile(
  { path, isMade }: FileToFinish,
  rendered: string | Buffer,
  base: string | undefined,
): FinishedFile {
  if (!path.endsWith('.html')) {
    const file = builtFile(path, withRelativeLinks(Buffer.from(rendered), path), base);
    return { file, policy: undefined, listed: undefined, blocked: [] };
  }
  const finished = finishHtml(path, rendered.toString(), isMade);
  const listed = base === undefined ? undefined : listedPage(finished.page, path, base);
  return { file: builtPage(path, finished, base), policy: finished.policy, listed, blocked: finished.problems };
}

function finishHtml(path: string, rendered: string, isMade: boolean): FinishedPage {
  try {
    return finishedPage(rendered, path, isMade);
  } catch (error) {
    throw notRelative(path, error);
  }
}
