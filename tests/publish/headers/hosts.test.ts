import { describe, expect, test } from 'vitest';
import { htaccess } from '../../../src/publish/headers/apache.ts';
import { azureConfig } from '../../../src/publish/headers/azure.ts';
import { caddyConfig } from '../../../src/publish/headers/caddy.ts';
import { firebaseConfig } from '../../../src/publish/headers/firebase.ts';
import { fieldsByFile, headersFile } from '../../../src/publish/headers/headers-file.ts';
import { nginxConfig } from '../../../src/publish/headers/nginx.ts';
import { fieldsFor, headerRules } from '../../../src/publish/headers/rules.ts';
import { vercelConfig } from '../../../src/publish/headers/vercel.ts';
import { allowing, strictest } from '../../../src/publish/policy.ts';
import { readers } from './readers.ts';

const rules = headerRules({ pages: allowing(strictest, 'style-src', "'sha256-a+/='"), saved: strictest });

const configurations: Readonly<Record<keyof typeof readers, string>> = {
  '_headers on Cloudflare': headersFile(rules),
  '_headers on Netlify': headersFile(rules),
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
  expect(fieldsByFile(headersFile(rules), `/${path}`)).toEqual(fieldsFor(rules, path));
});
