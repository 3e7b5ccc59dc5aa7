import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumOf } from '../last-pages.ts';

/** The folder of a site in which saved explainers lie. */
const FOLDER = 'saved';

/** What stands around the pages of a saved explainer, as it was rendered. */
export interface Frame {
  /** From the root of the site, `saved/x.html`. */
  readonly path: string;
  /** The SHA-1 of what was rendered. */
  readonly sum: string;
  readonly html: () => string;
}

/** The frames of a built folder and those that were not rendered because they are known, in the order of their paths. */
export function framesIn(folder: string, leftOut: readonly Frame[]): Frame[] {
  const names = existsSync(join(folder, FOLDER)) ? readdirSync(join(folder, FOLDER)) : [];
  const rendered = names.map((name): Frame => {
    const path = `${FOLDER}/${name}`;
    const read = () => readFileSync(join(folder, path), 'utf8');
    return { path, sum: sumOf(read()), html: read };
  });
  return [...rendered, ...leftOut].sort((one, other) => (one.path < other.path ? -1 : 1));
}
