import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowsers, namedBrowser } from '../setup/find-browser.ts';

/**
 * The searches of sites that Chromium has taken up after a visit of the front page at `address`, as it keeps them: the name,
 * and the address with a place for what is asked. It takes up those of a host's first page alone, whatever links to it.
 */
export async function takenUp(address: string, server: Server): Promise<unknown[]> {
  const { platform, env } = process;
  const executablePath = namedBrowser(env) ?? findBrowsers({ platform, env, exists: existsSync })[0] ?? '';
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  try {
    const browser = await launch({ executablePath, userDataDir: profile, args: ['--no-sandbox'] });
    const asked = new Promise<void>((resolve) =>
      server.on('request', ({ url }: { readonly url?: string }) => {
        if (url === '/opensearch.xml') resolve();
      }),
    );
    const page = await browser.newPage();
    await page.goto(address);
    await asked;
    await page.goto(new URL('search.html', address).href, { waitUntil: 'networkidle0' });
    await browser.close();
    const kept = new DatabaseSync(join(profile, 'Default/Web Data'), { readOnly: true });
    const found = kept.prepare("SELECT short_name, url FROM keywords WHERE originating_url != ''").all();
    kept.close();
    return found.map((each) => ({ ...each }));
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
