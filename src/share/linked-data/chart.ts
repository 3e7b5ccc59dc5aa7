import type { DataDownload, Dataset, Organization } from 'schema-dts';
import type { AnchoredChart } from '../../site/chart.ts';
import { defined } from './defined.ts';
import { isoInterval } from './iso-date.ts';
import type { Names } from './names.ts';

/**
 * The figures of a chart as a dataset: who counted, what and when, and the file in which they are. It has no licence, since
 * that of the site is not that of what others counted.
 */
export function chartData(names: Names, { anchor, shown }: AnchoredChart): Dataset {
  const { spec, figures, description, cited, address } = shown;
  const contentUrl = names.url(address);
  return defined({
    '@type': 'Dataset',
    '@id': names.here(anchor),
    name: spec.title,
    description,
    creator: creatorsOf(names, cited.slice(0, spec.cite.length)),
    temporalCoverage: isoInterval(figures.isDated ? figures.rows.map(({ key }) => key) : []),
    variableMeasured: figures.series.map((name) => `${name} (${spec.unit})`),
    distribution: contentUrl === undefined ? undefined : fileAt(contentUrl),
  });
}

function fileAt(contentUrl: string): DataDownload {
  return { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl };
}

/** Who counted: the first of each chain, once. One without a page here is told as a body, which most who count are. */
function creatorsOf(names: Names, cited: AnchoredChart['shown']['cited']) {
  const first = cited.flatMap(({ chain }) => chain.slice(0, 1));
  const creators = new Map(
    first.map(({ name, page }): [string, Organization | { '@id': string }] =>
      page ? [page.id, { '@id': names.thing(page.kind, page.id) }] : [name, { '@type': 'Organization', name }],
    ),
  );
  return [...creators.values()];
}
