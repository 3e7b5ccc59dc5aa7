import type { Corpus } from '../../checks/corpus.ts';
import { textAt } from '../../checks/yaml-node.ts';

/** A source of the site, as far as a page can be recognised by it. */
export interface KnownSource {
  readonly id: string;
  /** How it is called: its name, also in its own script, and its id. */
  readonly names: readonly string[];
  readonly url: URL | undefined;
  readonly isAgency: boolean;
}

/** The sources of a site. */
export function knownSources({ sources }: Corpus): KnownSource[] {
  return [...sources.entries.values()].map((entry) => {
    const names = [textAt(entry, 'name')?.text, textAt(entry, 'native', 'text')?.text, entry.id.replaceAll('-', ' ')];
    return {
      id: entry.id,
      names: names.flatMap((name) => name ?? []),
      url: URL.parse(textAt(entry, 'url')?.text ?? '') ?? undefined,
      isAgency: textAt(entry, 'kind')?.text.endsWith('news-agency') ?? false,
    };
  });
}

/** The source to which an address belongs. */
export type HostMatch =
  | { readonly is: 'one'; readonly source: KnownSource }
  | { readonly is: 'several'; readonly ids: readonly string[] }
  | { readonly is: 'none' };

/**
 * The source of an address, by its host: the same one, or one above it. Of several at one host it is the one whose path
 * leads furthest to the address.
 */
export function sourceAt(address: URL, sources: readonly KnownSource[]): HostMatch {
  const atHost = sources.filter(({ url }) => url && isBelow(bare(address), bare(url)));
  const longest = Math.max(...atHost.map(({ url }) => (url ? bare(url).length : 0)));
  const nearest = atHost.filter(({ url }) => url && bare(url).length === longest);
  const onPath = nearest.filter(({ url }) => url && address.pathname.startsWith(folderOf(url)));
  const furthest = Math.max(...onPath.map(({ url }) => url?.pathname.length ?? 0));
  const found = onPath.length > 0 ? onPath.filter(({ url }) => url?.pathname.length === furthest) : nearest;
  const [source, another] = found;
  if (!source) return { is: 'none' };
  return another ? { is: 'several', ids: found.map(({ id }) => id) } : { is: 'one', source };
}

/** The source that has a name; capitals and forms of letters make no difference. */
export function sourceCalled(name: string, sources: readonly KnownSource[]): KnownSource | undefined {
  const wanted = folded(name);
  return sources.find(({ names }) => names.some((each) => folded(each) === wanted));
}

/** A name as it is compared. */
export function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

const bare = ({ host }: URL) => host.replace(/^www\./, '');
const isBelow = (host: string, other: string) => host === other || host.endsWith(`.${other}`);
const folderOf = ({ pathname }: URL) => (pathname.endsWith('/') ? pathname : `${pathname}/`);
