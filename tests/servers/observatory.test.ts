import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldsByFile } from '../../src/finish/headers/netlify.ts';
import { builtSite } from '../setup/provided.ts';
import { observe } from './observatory.ts';

const { dist } = builtSite();
const file = readFileSync(join(dist, '_headers'), 'utf8');
/** Without its styles, which no rule is about and the Observatory's parser cannot read. */
const html = (page: string) => readFileSync(join(dist, page), 'utf8').replace(/<style>[^]*?<\/style>/g, '');

test.each(['index.html', 'articles/putin-xi-talks.html', '404.html'])(
  'Mozilla Observatory gives %s the highest grade, by _headers',
  async (page) => {
    const { grade, results } = await observe(fieldsByFile(file, `/${page}`), html(page));
    expect({ grade, ...results }).toMatchObject({
      grade: 'A+',
      contentSecurityPolicyTest: 'csp-implemented-with-no-unsafe-default-src-none',
      strictTransportSecurityTest: 'hsts-implemented-max-age-at-least-six-months',
      xFrameOptionsTest: 'x-frame-options-implemented-via-csp',
      referrerPolicyTest: 'referrer-policy-private',
      xContentTypeOptionsTest: 'x-content-type-options-nosniff',
      crossOriginResourcePolicyTest: 'corp-implemented-with-same-origin',
    });
  },
);

test.each([
  { what: 'without HSTS', change: (text: string) => text.replace(/^.*Strict-Transport-Security.*$/m, ''), grade: 'B+' },
  {
    what: 'with unsafe-inline',
    change: (text: string) => text.replace(/script-src [^;]*/, "script-src 'unsafe-inline'"),
    grade: 'B+',
  },
])('$what it does not', async ({ change, grade }) => {
  const observed = await observe(fieldsByFile(change(file), '/index.html'), '<!DOCTYPE html>');
  expect(observed.grade).toBe(grade);
});
