import type { PageParts } from './page-parts.ts';

const ARTICLE = /Article|Posting|Report$/;
const CREDITING = ['author', 'creator', 'sourceOrganization', 'provider', 'publisher'] as const;

/** Whom the JSON-LD of a page names: who made its text, and who publishes it. */
export interface Credits {
  /** The names, people and organisations alike, the publisher left out. */
  readonly makers: readonly string[];
  readonly publisher: string | undefined;
}

/** Reads whom the JSON-LD of a page credits with its article, by schema.org; what cannot be read credits nobody. */
export function creditsIn({ data }: PageParts): Credits {
  const articles = data.flatMap((text) => nodesIn(parsed(text))).filter(isArticle);
  const named = (key: string) => articles.flatMap((article) => listed(article[key]).flatMap(nameOf));
  const [publisher] = named('publisher');
  const makers = CREDITING.filter((key) => key !== 'publisher').flatMap(named);
  return { makers: [...new Set(makers)], publisher };
}

type Node = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Many pages have JSON-LD that is broken; Readability passes over it, too.
    return undefined;
  }
}

/** The nodes of a text of JSON-LD: at its top, in a list, or in its graph. */
function nodesIn(value: unknown): Node[] {
  return listed(value).flatMap((node) => (isNode(node) ? [node, ...listed(node['@graph']).filter(isNode)] : []));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function isArticle(node: Node): boolean {
  return listed(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function nameOf(value: unknown): string[] {
  const name = isNode(value) ? value.name : value;
  return typeof name === 'string' ? [name] : [];
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
