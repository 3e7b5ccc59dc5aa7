import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageElement } from '../page/page.ts';
import { readBuiltFile } from './built-file.ts';
import type { BuiltSite } from './built-site.ts';
import { faultAt, START, type Fault } from './fault.ts';
import { machinePaths } from './machine-paths.ts';
import { otherOrigins } from './other-origins.ts';
import { isPolicy } from './page-policies.ts';
import type { FileRule } from './rule.ts';
import { sourceMaps } from './source-maps.ts';

/** So many bytes a reader on a phone waits for, and pays for. Nothing larger is read here either. */
const HEAVY = 1_000_000;

/** What may hold something unsafe. */
const TEXTS = /\.(?:html|svg|m?js|css|map|json|txt|xml|webmanifest)$/i;

/**
 * What is unsafe or heavy among the files that were copied out of public/, as warnings: they are the owner's, and published
 * all the same. Each matter is said once, at the first file, with the names of the others.
 */
export async function adviceOnPublic(folder: string, site: BuiltSite): Promise<Fault[]> {
  const found: Fault[] = [];
  for (const path of [...site.fromPublic].sort()) found.push(...(await adviceOn(folder, path, site)));
  const byRule = Map.groupBy(found, ({ rule }) => rule);
  return [...byRule.values()].flatMap(([first, ...more]) => (first ? [withOthers(first, more)] : []));
}

async function adviceOn(folder: string, path: string, site: BuiltSite): Promise<Fault[]> {
  const { size } = await stat(join(folder, path));
  if (size > HEAVY) {
    const message = `has ${Math.ceil(size / 1000)} kB: a reader on a phone waits for it, and pays for it`;
    return [faultAt(path, START, 'heavy-file', message)];
  }
  if (!TEXTS.test(path)) return [];
  const file = await readBuiltFile(folder, path, site.address);
  return rules.flatMap((rule) => [...rule(file, site)]);
}

/** The owner's files are named as they lie in public/. */
function withOthers(first: Fault, more: readonly Fault[]): Fault {
  const others = [...new Set(more.map(({ file }) => file))].filter((file) => file !== first.file);
  const named = others.slice(0, 3).map((file) => `public/${file}`);
  const rest = others.length > named.length ? [`${others.length - named.length} more`] : [];
  const also = others.length > 0 ? `; likewise ${new Intl.ListFormat('en').format([...named, ...rest])}` : '';
  return { ...first, file: `public/${first.file}`, level: 'warning', message: first.message + also };
}

/** Scripts, which no page of the site asks for. */
const scripts: FileRule = function* ({ path, text = '' }) {
  const isScript = /\.m?js$/i.test(path);
  if (!isScript && !(/\.svg$/i.test(path) && /<script\b|\son\w+\s*=/i.test(text))) return;
  const what = isScript
    ? 'is a script: it runs where a page in public/ asks for it'
    : 'has a script, which runs where the drawing is opened by itself';
  yield faultAt(path, START, 'script', `${what}, and nothing here has checked what it does`);
};

/** Pages that run or load something, and do not say themselves what they may. */
const unguarded: FileRule = function* ({ path, page, addresses }) {
  if (!page || page.elements.some(isPolicy)) return;
  if (!page.elements.some(runs) && !addresses.some(({ use }) => use === 'fetched')) return;
  const message =
    'runs or loads something, and has no content security policy of its own: a host that sends the headers of the site stops what these do not allow, and any other stops nothing';
  yield faultAt(path, START, 'missing-csp', message);
};

function runs({ name: element, attributes }: PageElement): boolean {
  return element === 'script' || element === 'style' || attributes.some(({ name }) => /^(?:on|style$)/.test(name));
}

const rules: readonly FileRule[] = [scripts, unguarded, otherOrigins, machinePaths, sourceMaps];
