import type { Thing } from 'schema-dts';
import { partAddress, siteAddress, type SitePart } from '../../content/address.ts';
import { partName } from '../../model/part-name.ts';
import type { Site } from '../../schema/site.ts';
import type { Words } from '../../schema/words.ts';
import { namesOn } from './names.ts';
import { breadcrumbs, pageData, type Crumb, type DataOf, type PageFacts } from './page.ts';
import { publisherData, type PublisherFacts } from './publisher.ts';

/** What a page has to say as structured data, and what that is made of. */
interface Options extends PublisherFacts {
  readonly site: Site;
  /** The words of the page's language. */
  readonly words: Words;
  /** The part of the site that the page belongs to. */
  readonly current: SitePart | undefined;
  /** The page's own data; without it, that it is a page. */
  readonly data: DataOf | undefined;
}

/** All that a page says as structured data: its own, who publishes it, and the way to it. */
export function pageGraph(page: PageFacts, options: Options): Thing[] {
  const { site, words, current, data = plainPage } = options;
  const names = namesOn(page.path, site);
  const way: Crumb[] = [
    [site.name, siteAddress.home],
    ...(current === undefined || current === 'about'
      ? []
      : [[partName(current, words), partAddress[current]] as const]),
    [page.title, page.path],
  ];
  const steps = way.filter(([, address], index) => way.findIndex(([, other]) => other === address) === index);
  return [...data(names, page), publisherData(names, site, options), ...breadcrumbs(names, steps)];
}

/** What a page says that has nothing else to say. */
const plainPage: DataOf = (names, page) => [pageData(names, page, 'WebPage')];
