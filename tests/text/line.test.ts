import { expect, test } from 'vitest';
import { citedLine } from '../../src/text/line.ts';

test.each([
  { line: 'Gas flows east.[^gas][^oil]', text: 'Gas flows east.', cite: ['gas', 'oil'] },
  { line: 'Gas flows east.[^gas][^gas]', text: 'Gas flows east.', cite: ['gas'] },
  { line: 'No source is named', text: 'No source is named', cite: [] },
  { line: 'Газ идёт (на восток) .[^gas]', text: 'Газ идёт (на восток) .', cite: ['gas'] },
  { line: '**Gas**[^gas] flows east.[^oil] ', text: '**Gas** flows east.', cite: ['gas', 'oil'] },
  { line: '`[^code]` is written so.[^gas]', text: '`[^code]` is written so.', cite: ['gas'] },
  { line: 'It says \\[^no].[^gas]', text: 'It says \\[^no].', cite: ['gas'] },
])('$line', ({ line, text, cite }) => {
  expect(citedLine(line)).toEqual({ text, cite });
});
