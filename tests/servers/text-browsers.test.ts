import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { publicSite } from '../setup/provided.ts';
import { programEnv } from './run-program.ts';

const { address, dist } = publicSite();

/** Programs that show a page as text alone, each with what makes it print one in lines of 90 characters. */
const programs = [
  { name: 'w3m', args: ['-dump', '-cols', '90', '-O', 'UTF-8'] },
  { name: 'lynx', args: ['-dump', '-nolist', '-width=90', '-display_charset=UTF-8', '-assume_charset=UTF-8'] },
];

const places = [
  { from: 'a server', at: address },
  { from: 'the disk', at: `${dist}/` },
];

/** What is read on pages, in this order; a piece that comes twice is looked for after the one before it. */
const pages = [
  {
    kind: 'article',
    path: 'articles/putin-xi-talks.html',
    order: [
      'News explainer',
      'This explainer is from 26 December 2022',
      'Putin and Xi plan to talk before the year ends',
      'The Kremlin has announced a conversation',
      'Day of the news 26 December 2022 First published 24 November 2026 By Backgrounder',
      'Where the news comes from 1. said by Dmitry Peskov, the Kremlin’s press secretary 2. quoted by TASS,',
      'In brief',
      'state-owned news agency.[1] Details were to follow.',
      'Where does China stand on the war?',
      'Background as of 24 November 2026 What did the two declare in February 2022?',
      'Read the full background',
      'Russia began its full-scale invasion of Ukraine on 24 February 2022',
      'On Ukraine Russia vetoed alone, in February and September 2022, and China abstained.[15][16]',
      'Background as of 24 November 2026 How did two rivals become partners?',
      'What was known on 26 December 2022 Known',
      'Not known',
      'Settled 29 December 2022: Peskov said',
      'Disputed',
      'What happened after 26 December 2022',
      'Who is who',
      'Vladimir Putin Владимир Путин President of Russia since 7 May 2012 He met Xi',
      'Timeline 1. 2 October 1949 Moscow recognises',
      '26 December 2022 This explainer: Putin and Xi plan to talk',
      'Who says so 27 statements in the text, first reported by 18 sources',
      '1. 1. said by Dmitry Peskov, the Kremlin’s press secretary 2. quoted by TASS,',
      '39. 1. reported by OSW',
      'Share and cite',
      'Every statement says who said it, or that it is ours.',
    ],
  },
  {
    kind: 'background',
    path: 'background/russia-china.html',
    order: [
      'Background How Russia and China grew closer From border fighting in 1969',
      'First published 24 November 2026',
      'On this page 1. How did two rivals become partners?',
      'How did two rivals become partners? Moscow was the first',
      'How did it come to this? 1. 2 October 1949 Moscow recognises',
      'Explainers that use this page',
      'Putin and Xi plan to talk before the year ends 26 December 2022. Beside the text:',
      'Who says so 1. 1. reported by Associated Press',
      'Share and cite',
    ],
  },
  {
    kind: 'person',
    path: 'people/dmitry-medvedev.html',
    order: [
      'Person Dmitry Medvedev Дмитрий Медведев He carried a message',
      'Roles',
      'Deputy chairman, Security Council of Russia since 16 January 2020',
      '2010 2015 2020 The vertical line marks 26 December 2022',
      'Where this person appears',
      'Putin and Xi plan to talk before the year ends News explainer, 26 December 2022 There as: Deputy chairman',
    ],
  },
  {
    kind: 'home',
    path: 'index.html',
    order: [
      'Backgrounder',
      'News beside its background.',
      '26 December 2022 Putin and Xi plan to talk before the year ends The Kremlin has announced',
      '1. said by Dmitry Peskov, the Kremlin’s press secretary 2. quoted by TASS',
      'Background How Russia and China grew closer From border fighting in 1969',
      '20 November 2022 COP27 agrees a loss-and-damage fund',
      'People',
      'Dmitry Medvedev Дмитрий Медведев He carried a message',
    ],
  },
];

/** A dump as one line, without the bullets of lists and the sign for what is raised. */
function line(dump: string): string {
  return dump
    .replace(/[•□*+^]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=\[\d)/g, '');
}

/** The pieces of a text that do not come in their order. */
function outOfOrder(text: string, pieces: readonly string[]): string[] {
  let from = 0;
  return pieces.filter((piece) => {
    const at = text.indexOf(piece, from);
    if (at >= 0) from = at + piece.length;
    return at < 0;
  });
}

describe.each(programs)('$name', ({ name, args }) => {
  describe.each(places)('from $from', ({ at }) => {
    test.each(pages)('shows the $kind in the order of its sections', async ({ path, order }) => {
      const file = at.startsWith('http') ? at + path : join(at, path);
      const { stdout } = await promisify(execFile)(name, [...args, file], { env: programEnv() });
      expect(outOfOrder(line(stdout), order)).toEqual([]);
      // Code, styles, pictures without words, and commas or full stops that stand alone.
      expect(stdout).not.toMatch(
        /[{]\s*(?:--|display)|@(?:context|media)|function ?\(|\[(?:INLINE|IMG|IMAGE)\]|¶| [,.;]\s/,
      );
    });
  });
});
