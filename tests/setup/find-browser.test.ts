import { describe, expect, test } from 'vitest';
import { startFirst } from './browser.ts';
import { findBrowsers, namedBrowser, type Machine } from './find-browser.ts';

interface Case {
  readonly what: string;
  readonly platform: string;
  readonly env: Machine['env'];
  readonly there: readonly string[];
  readonly found: readonly string[];
}

const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const WINDOWS = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';

const cases: readonly Case[] = [
  { what: 'none', platform: 'linux', env: { PATH: '/usr/bin' }, there: [], found: [] },
  { what: 'no PATH', platform: 'linux', env: {}, there: ['/usr/bin/chromium'], found: [] },
  {
    what: 'Debian’s Chromium',
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    there: ['/usr/bin/chromium'],
    found: ['/usr/bin/chromium'],
  },
  {
    what: 'Chrome before Chromium',
    platform: 'linux',
    env: { PATH: '/snap/bin:/usr/bin' },
    there: ['/snap/bin/chromium', '/usr/bin/google-chrome'],
    found: ['/usr/bin/google-chrome', '/snap/bin/chromium'],
  },
  { what: 'macOS', platform: 'darwin', env: { PATH: '/usr/bin', HOME: '/home-of-a' }, there: [MAC], found: [MAC] },
  {
    what: 'macOS, installed for one user',
    platform: 'darwin',
    env: { HOME: '/home-of-a' },
    there: [`/home-of-a${MAC}`],
    found: [`/home-of-a${MAC}`],
  },
  {
    what: 'Windows',
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Program Files' },
    there: [WINDOWS],
    found: [WINDOWS],
  },
];

describe('the browsers that are found', () => {
  test.each(cases)('$what', ({ platform, env, there, found }) => {
    expect(findBrowsers({ platform, env, exists: (file) => there.includes(file) })).toEqual(found);
  });
});

describe('the browser that is named', () => {
  test.each([
    { env: {}, named: undefined },
    { env: { CHROME_PATH: '/opt/chrome' }, named: '/opt/chrome' },
    { env: { PUPPETEER_EXECUTABLE_PATH: '/opt/chrome' }, named: '/opt/chrome' },
  ])('$env', ({ env, named }) => {
    expect(namedBrowser(env)).toBe(named);
  });
});

describe('where no browser can be had', () => {
  test('it says what was tried and what to install', async () => {
    const way = { name: 'a way', isPossible: () => true, take: () => Promise.reject(new Error('no network')) };
    const start = startFirst(['/nowhere/chrome'], [way, { ...way, name: 'another', isPossible: () => false }]);
    await expect(start).rejects.toThrow(/Install one .*set CHROME_PATH .*- \/nowhere\/chrome: .*- a way: no network$/s);
  });
});
