import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/cli/root.ts';

/** A block of code in the README: its language, its text, and the paragraph and the heading that it stands under. */
export interface ReadmeBlock {
  readonly language: string;
  readonly text: string;
  readonly before: string;
  readonly heading: string;
}

/** Every block of code in the README, in order. */
export function readmeBlocks(): readonly ReadmeBlock[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return [...readme.matchAll(/(?<=\n([^\n]*)\n\n)```(\w+)\n(.*?)```\n/gs)].map((match) => {
    const [, before = '', language = '', text = ''] = match;
    const heading = readme.slice(0, match.index).match(/^#{2,3} .*$/gm);
    return { language, text, before, heading: heading?.at(-1)?.replace(/^#+ /, '') ?? '' };
  });
}

/** The one block in a language under a heading. Throws where there is none, or another one. */
export function readmeBlock(heading: string, language: string): string {
  const [block, ...others] = readmeBlocks().filter((each) => each.heading === heading && each.language === language);
  if (!block || others.length > 0) throw new Error(`The README has not one block of ${language} under "${heading}".`);
  return block.text;
}
