import { z } from 'astro/zod';
import type { BuiltPage } from './built-pages.ts';

/** An object of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

const Node = z.record(z.string(), z.unknown());
const Graph = z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(Node).min(1) });

/** The text of each block of JSON-LD on a page. */
export function blocksOf({ document }: BuiltPage): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent);
}

/** The things in the one graph of a page. Throws where there is none, or something else. */
export function graphOf(page: BuiltPage): Node[] {
  const [text = '', ...further] = blocksOf(page);
  if (further.length > 0) throw new Error(`${page.path} has more than one block of JSON-LD`);
  return Graph.parse(JSON.parse(text))['@graph'];
}

/** A value with all objects in it, itself first. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  const node = Node.safeParse(value);
  return node.success ? [node.data, ...Object.values(node.data).flatMap(nodesIn)] : [];
}

/** The one thing of a type in the graph of a page. */
export function thingOf(page: BuiltPage, type: string): Node {
  const [thing, ...further] = graphOf(page).filter((node) => node['@type'] === type);
  if (!thing || further.length > 0) throw new Error(`${page.path} has not one ${type}`);
  return thing;
}

/** The objects in a property, which may have one or a list. */
export function listOf(node: Node, property: string): Node[] {
  return [node[property] ?? []].flat().flatMap((value) => nodesIn(value).slice(0, 1));
}

/** Where values are that say nothing, `NewsArticle.citation.0.url`. */
export function emptyIn(value: unknown, place = ''): string[] {
  if (value === null || value === '' || value === undefined) return [place];
  if (typeof value !== 'object') return [];
  const entries = Object.entries(value);
  return entries.length === 0 ? [place] : entries.flatMap(([key, item]) => emptyIn(item, `${place}.${key}`));
}
