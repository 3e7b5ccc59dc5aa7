import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { at, edit, writeSite } from '../checks/small-site.ts';
import { runBeside } from './local-server.ts';

test('the report is a page: what an article rests on, weak sources, citations without an address, dead links', async () => {
  const root = writeSite({ [at.article]: edit(['title: Putin has called', 'title: <b>Putin</b> has called']) });
  mkdirSync(join(root, '.astro'));
  const findings = { 'https://tass.com/1': { asked: Date.now(), status: 404 } };
  writeFileSync(join(root, '.astro/links.json'), JSON.stringify(findings));
  const { status, out } = await runBeside(root, 'check', ['--report', '--format', 'html']);
  const { document } = parseHTML(out);
  expect(status).toBe(0);
  expect([...document.querySelectorAll('h2, h3, li, p')].map(({ textContent }) => textContent)).toEqual([
    '<b>Putin</b> has called',
    'What its statements rest on',
    'Statements: 3. Sources that they rest on: 1.',
    'On one source alone: 3; on state-controlled sources alone: 3; on government offices alone: 0.',
    'Weak sources',
    'TASS: it is controlled by a state.',
    'Citations without an address',
    'None.',
    'Links that want a look',
    'call, https://tass.com/1: the page is gone (404): give "archive" an address of a copy (npm run links -- --archive looks for one), or cite another page.',
  ]);
});
