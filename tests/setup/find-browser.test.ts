import { describe, expect, test } from 'vitest';
import { findBrowsers, type Machine } from './find-browser.ts';

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
  {
    what: 'the one that CHROME_PATH names, and no other',
    platform: 'linux',
    env: { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' },
    there: ['/usr/bin/chromium'],
    found: ['/opt/chrome'],
  },
  {
    what: 'the one that Puppeteer is to use',
    platform: 'linux',
    env: { PUPPETEER_EXECUTABLE_PATH: '/opt/chrome' },
    there: [],
    found: ['/opt/chrome'],
  },
];

describe('the browsers that are found', () => {
  test.each(cases)('$what', ({ platform, env, there, found }) => {
    expect(findBrowsers({ platform, env, exists: (file) => there.includes(file) })).toEqual(found);
  });
});
