import { LEAST, shortfalls, type Background, type Pair, type Shortfall } from '../../model/contrast.ts';
import type { NamedColours, Scheme } from '../../model/palette.ts';
import { colours } from '../../schema/colours.ts';
import type { EntryFile } from '../../content/entry-file.ts';
import type { Check } from '../corpus.ts';
import { errorAt } from '../place.ts';
import { textAt } from '../yaml-node.ts';

/** Whatever stands on a page in the site's own colours can be read, by WCAG 2.2, level AA. */
export const contrast: Check = function* ({ site }) {
  const entry = site.entries.get('site');
  if (!entry) return;
  for (const scheme of ['light', 'dark'] as const) {
    // What is no colour is the schema's to report.
    const named = colours.shape[scheme].safeParse(valuesOf(entry, scheme)).data ?? {};
    const advised: string[] = [];
    for (const shortfall of shortfalls(named, scheme)) {
      const offset = textAt(entry, 'colours', scheme, shortfall.colour)?.offset ?? 0;
      const given = advised.length > 0 ? `, with the ${advised.join(' and ')} advised here` : '';
      yield errorAt(entry, offset, 'contrast', messageOf(shortfall, named, scheme) + given);
      advised.push(`"${shortfall.colour}"`);
    }
  }
};

function valuesOf(entry: EntryFile, scheme: Scheme) {
  const value = (name: string) => textAt(entry, 'colours', scheme, name)?.text;
  return { accent: value('accent'), paper: value('paper'), ink: value('ink') };
}

const TEXTS: Readonly<Record<Pair['text'], string>> = { accent: 'a link', ink: 'text', soft: 'a label' };
const BACKGROUNDS: Readonly<Record<Background, string>> = {
  paper: '"paper"',
  sheet: 'the sheet of a field',
  tint: 'the tint of what a link has led to',
  highlight: 'words that a link has named',
  print: 'white, as it is printed,',
};

function messageOf({ colour, worst, instead }: Shortfall, named: NamedColours, scheme: Scheme): string {
  const { text, on, ratio } = worst;
  const isPaper = colour === 'paper';
  const other = text === 'accent' ? 'accent' : 'ink';
  const isAtBest = isPaper && named[other] !== undefined;
  const fault = isAtBest ? 'allows too little contrast: at best, ' : 'has too little contrast: ';
  const way = isPaper && !isAtBest ? `, or name "${other}" too` : '';
  const pair = `${TEXTS[text]} on ${BACKGROUNDS[on]} has ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;
  const further = isPaper === (scheme === 'light') ? 'lighter' : 'darker';
  return `"${colour}" ${fault}${pair}, and needs ${LEAST}:1 (WCAG 2.2, 1.4.3); write "${instead}" or a ${further} value${way}`;
}
