import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';
import type { Page } from 'puppeteer-core';
import type { View } from './open-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page is looked at by axe: in both schemes, in forced colours, and on the narrowest phone. */
export const AXE_VIEWS: readonly { readonly name: string; readonly view: View }[] = [
  { name: 'light', view: { scheme: 'light' } },
  { name: 'dark', view: { scheme: 'dark' } },
  { name: 'forced colours', view: { forcedColors: true } },
  { name: 'light, at 320 px', view: { scheme: 'light', width: 320, height: 640 } },
];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const Violations = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string().optional() })),
  }),
);

/** What axe finds wrong with a page as it is shown now: rule, element and reason, one a line. */
export async function axeViolations(page: Page): Promise<string[]> {
  // As text, so that it runs under any content security policy.
  const run = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] }).then((result) => result.violations)`;
  await page.evaluate(axe);
  const violations = Violations.parse(await page.evaluate(run));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
