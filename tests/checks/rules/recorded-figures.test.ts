import { describe } from 'vitest';
import { at, edit, type Changes } from '../small-site.ts';
import { recordedCases } from '../recorded-site.ts';

const TABLE = 'content/background/gas.csv';
const DRAWN: Changes = {
  [at.background]: edit([
    'China buys it.[^gas]\n',
    'China buys it.[^gas]\n\n<Chart data="./gas.csv" type="column" x="year" y="gas" title="More gas" unit="bcm" cite="gas"/>\n',
  ]),
  [TABLE]: 'year,gas\n2020,4.1\n2021,10.39\n',
};
const MORE =
  'add to "changes" what was changed, { date, kind, text }, dated 2027-03-01 or later, and run "npm run publish-log"; kind: minor is for what changes no statement';

describe('figures that were published', () => {
  recordedCases(DRAWN, {
    'stay as they are': [{}, []],
    'change only with an entry in the log': [
      { [TABLE]: 'year,gas\n2020,4.1\n2021,10.4\n' },
      [`${at.background}:19:1  error  unlogged-change  this text is not what was published: ${MORE}`],
    ],
  });
});
