import { connect } from 'puppeteer-core';
import type { TestProject } from 'vitest/node';
import { neededPrograms, versionsOf } from './needed-programs.ts';
import { startPublicSite } from './public-site.ts';
import { prepare, setup as setupSite } from './site.ts';

/**
 * Prepares what the tests on servers share: the site as `npm test` has it, built without a public address, another one
 * built for the address where it is served, and the browsers; says which programs are used. Throws where one is missing:
 * nothing is left out in silence.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const versions = await versionsOf(neededPrograms);
  delete process.env.SITE_URL;
  // Both builds at once.
  const [endSite, site] = await Promise.all([setupSite(project), prepare(() => startPublicSite())]);
  const end = async () => {
    if ('ready' in site) await site.ready.stop();
    await endSite();
  };
  const { browsers } = project.getProvidedContext();
  if ('failure' in browsers) {
    await end();
    throw new Error(browsers.failure);
  }
  const used = await Promise.all(browsers.ready.slice(0, 1).map(versionAt));
  console.log(`Used here: ${[...used, ...versions].join(', ')}.`);
  project.provide(
    'publicSite',
    'ready' in site ? { ready: { dist: site.ready.dist, address: site.ready.address } } : site,
  );
  return end;
}

async function versionAt(browserWSEndpoint: string): Promise<string> {
  const browser = await connect({ browserWSEndpoint });
  const version = await browser.version();
  await browser.disconnect();
  return version.replace('/', ' ');
}
