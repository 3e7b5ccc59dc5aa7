import { expect, test } from 'vitest';
import { movingLine, plainLines, progressLines } from '../../src/cli/progress-lines.mjs';

/** A terminal of 24 columns: what was written to it, and what a reader sees of it, line by line. */
function terminal() {
  let written = '';
  const stream = {
    columns: 24,
    write: (text: string | Uint8Array) => {
      written += String(text);
      return true;
    },
  };
  const lines = () => written.split('\n').map((line) => line.split('\r\x1b[2K').at(-1));
  return { stream, lines, written: () => written };
}

test('on a terminal one line moves, and is gone at the end', () => {
  const { stream, lines, written } = terminal();
  const line = movingLine(stream, [stream]);
  line.begin('Checking');
  expect(lines()).toEqual(['Checking … 0 s']);
  line.begin('Rendering 5');
  expect(lines()).toEqual(['Rendering 5 … 0 s']);
  line.end();
  expect(lines()).toEqual(['']);
  expect(written()).not.toContain('\n');
});

test('it is drawn anew where it has not just been, and at the next beginning in any case', async () => {
  const { stream, lines, written } = terminal();
  const line = movingLine(stream, [stream]);
  line.begin('Rendering 900');
  for (let done = 1; done < 900; done += 1) line.move(`Rendering ${done} of 900`);
  expect(written().split('\r').length).toBeLessThan(100);
  await expect
    .poll(() => {
      line.move('Rendering 900 of 900');
      return lines();
    })
    .toEqual(['Rendering 900 of 900 … ']);
  line.end();
});

test('what others print comes above it, whole, and is not taken away', () => {
  const { stream, lines } = terminal();
  const line = movingLine(stream, [stream]);
  line.begin('Rendering 5');
  stream.write('a warning\n');
  expect(lines()).toEqual(['a warning', '']);
  line.begin('Finishing 5');
  expect(lines()).toEqual(['a warning', 'Finishing 5 … 0 s']);
  line.end();
  stream.write('Built\n');
  expect(lines()).toEqual(['a warning', 'Built', '']);
});

test('it is cut before the edge of the terminal, where it would become two', () => {
  const { stream, lines } = terminal();
  const line = movingLine(stream, [stream]);
  line.begin('Rendering 10,000 of 10,000');
  expect(lines()).toEqual(['Rendering 10,000 of 10,']);
  line.end();
});

test('a stream that is none says plain lines: each beginning, and now and then how far it is', () => {
  const said: string[] = [];
  const clock = { now: 100_000 };
  const lines = plainLines(
    (line) => said.push(line),
    () => clock.now,
  );
  lines.begin('Rendering 900');
  clock.now += 9999;
  lines.move('Rendering 300 of 900');
  clock.now += 1;
  lines.move('Rendering 301 of 900');
  lines.move('Rendering 302 of 900');
  lines.begin('Finishing 900');
  lines.end();
  expect(said).toEqual(['Rendering 900 …', 'Rendering 301 of 900 …', 'Finishing 900 …']);
});

test.each([
  { isTTY: true, says: [], shows: ['Checking … 0 s'] },
  { isTTY: false, says: ['Checking …'], shows: [''] },
])('whether a stream is a terminal ($isTTY) says which of both it has', ({ isTTY, says, shows }) => {
  const { stream, lines } = terminal();
  const said: string[] = [];
  const progress = progressLines({ ...stream, isTTY }, (line) => said.push(line));
  progress.begin('Checking');
  expect({ said, shown: lines() }).toEqual({ said: says, shown: shows });
  progress.end();
});
