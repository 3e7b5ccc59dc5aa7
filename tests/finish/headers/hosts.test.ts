import { describe, expect, test } from 'vitest';
import { htaccess } from '../../../src/finish/headers/apache.ts';
import { azureConfig } from '../../../src/finish/headers/azure.ts';
import { caddyConfig } from '../../../src/finish/headers/caddy.ts';
import { firebaseConfig } from '../../../src/finish/headers/firebase.ts';
import { fieldsByFile, netlifyHeaders } from '../../../src/finish/headers/netlify.ts';
import { nginxConfig } from '../../../src/finish/headers/nginx.ts';
import { fieldsFor, headerRules } from '../../../src/finish/headers/header-rules.ts';
import { vercelConfig } from '../../../src/finish/headers/vercel.ts';
import { allowing, strictest } from '../../../src/finish/policy.ts';
import { readers } from './readers.ts';

const rules = headerRules({ pages: allowing(strictest, 'style-src', "'sha256-a+/='"), saved: strictest });

const configurations: Readonly<Record<keyof typeof readers, string>> = {
  '_headers on Cloudflare': netlifyHeaders(rules),
  '_headers on Netlify': netlifyHeaders(rules),
  '.htaccess': htaccess(rules),
  nginx: nginxConfig(rules, '/'),
  caddy: caddyConfig(rules, '/'),
  vercel: vercelConfig(rules),
  firebase: firebaseConfig(rules),
  azure: azureConfig(rules),
};

const paths = [
  'index.html',
  'articles/a.html',
  'articles/a.png',
  'articles/a.json',
  'background/a/events.json',
  'embed/a.html',
  'embed/a.json',
  'embed/a/b.html',
  'feed.xml',
  'corrections.xml',
  'feed.json',
  'explainer.schema.json',
  'sitemap-1.xml',
  'favicon.svg',
  '_astro/f.C-3rgBeH.woff2',
  '_astro/i.C-3rgBeH.webp',
  'robots.txt',
];

describe.each(Object.entries(readers))('%s', (host, read) => {
  test.each(paths)('says of %s what the table says', (path) => {
    const configuration = Object.entries(configurations).find(([name]) => name === host)?.[1] ?? '';
    expect(read(configuration, path)).toEqual(fieldsFor(rules, path));
  });
});

test.each(paths)('the server of this project reads _headers alike: %s', (path) => {
  expect(fieldsByFile(netlifyHeaders(rules), `/${path}`)).toEqual(fieldsFor(rules, path));
});
