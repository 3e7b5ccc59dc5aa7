import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../src/cli/root.ts';
import { words } from '../../src/schema/words.ts';

/** The site's own words in English, as a page gets them. */
export const english = { ...words.parse(parse(readFileSync(join(root, 'src/words/en.yaml'), 'utf8'))), lang: 'en' };
