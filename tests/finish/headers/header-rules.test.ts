import { describe, expect, test } from 'vitest';
import { fieldsFor, headerRules, TYPES } from '../../../src/finish/headers/header-rules.ts';
import { allowing, strictest } from '../../../src/finish/policy.ts';

const rules = headerRules({ pages: allowing(strictest, 'style-src', "'sha256-a'"), saved: strictest });
const field = (path: string, name: string) => fieldsFor(rules, path)[name];

test('a page has the policy of all pages and may not be framed', () => {
  expect(field('articles/a.html', 'Content-Security-Policy')).toBe(
    "default-src 'none'; style-src 'sha256-a'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test('a saved explainer has the policy of those, and may not be framed', () => {
  const saved = allowing(strictest, 'style-src', "'sha256-b'");
  const fields = fieldsFor(headerRules({ pages: strictest, saved }), 'saved/a.html');
  expect(fields['Content-Security-Policy']).toBe(
    "default-src 'none'; style-src 'sha256-b'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect(fields['Cross-Origin-Resource-Policy']).toBe('same-origin');
});

test('the cards for other sites alone may be framed, under a policy as strict as that of all pages', () => {
  const framing = (path: string) => /frame-ancestors (.*)$/.exec(field(path, 'Content-Security-Policy') ?? '')?.[1];
  expect(framing('embed/a.html')).toBe('*');
  for (const path of ['index.html', '404.html', 'articles/embed.html', 'people/embed/2.html']) {
    expect(framing(path), path).toBe("'none'");
  }
  const policy = (path: string) => field(path, 'Content-Security-Policy')?.replace(/frame-ancestors .*/, '');
  expect(policy('embed/a.html')).toBe(policy('index.html'));
});

describe('who may read a file from elsewhere', () => {
  test.each(['index.html', 'articles/a.html', '_astro/f.woff2', '_astro/s.js'])('nobody: %s', (path) => {
    expect(field(path, 'Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(field(path, 'Access-Control-Allow-Origin')).toBeUndefined();
  });

  test.each(['articles/a.png', '_astro/a.webp', 'favicon.svg', 'embed/a.html'])(
    'every page may show it: %s',
    (path) => {
      expect(field(path, 'Cross-Origin-Resource-Policy')).toBe('cross-origin');
      expect(field(path, 'Access-Control-Allow-Origin')).toBeUndefined();
    },
  );

  test.each(['articles/a.json', 'embed/a.json', 'explainer.schema.json', 'feed.json', 'feed.xml', 'sitemap.xml'])(
    'every program may read it: %s',
    (path) => {
      expect(field(path, 'Cross-Origin-Resource-Policy')).toBe('cross-origin');
      expect(field(path, 'Access-Control-Allow-Origin')).toBe('*');
    },
  );
});

test.each([
  { path: 'articles/a.html', lifetime: 'public, max-age=300, must-revalidate' },
  { path: 'feed.xml', lifetime: 'public, max-age=300, must-revalidate' },
  { path: 'articles/a.png', lifetime: 'public, max-age=86400' },
  { path: '_astro/f.C-3rgBeH.woff2', lifetime: 'public, max-age=31536000, immutable' },
  { path: '_astro/i.C-3rgBeH.png', lifetime: 'public, max-age=31536000, immutable' },
])('$path is kept as $lifetime', ({ path, lifetime }) => {
  expect(field(path, 'Cache-Control')).toBe(lifetime);
});

test('a feed is shown by its style sheet, which no page has', () => {
  expect(field('feed.xml', 'Content-Security-Policy')).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test('a site promises TLS for its own host, and can take that back', () => {
  expect(field('index.html', 'Strict-Transport-Security')).toBe('max-age=31536000');
});

test('text is said to be UTF-8', () => {
  const text = Object.entries(TYPES).filter(([, type]) => /^text\/|xml;/.test(type));
  expect(text.length).toBeGreaterThan(3);
  expect(text.filter(([, type]) => !type.endsWith('; charset=utf-8'))).toEqual([]);
});
