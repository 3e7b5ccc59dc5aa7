import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import { disputes } from '../../src/schema/disputes.ts';
import { at, body, SMALL_SITE } from '../checks/small-site.ts';
import type { ProjectCopy } from './project-copy.ts';
import { copySmallProject } from './small-project.ts';

/** Disputes of every kind. */
export const LIST = z.object({ disputes }).parse(parse(readFileSync('tests/setup/disputes.yaml', 'utf8'))).disputes;

/** What somebody wrote who wanted more than a place. */
export const HOSTILE = '<script>alert(1)</script><img src=x>';

const rows = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

const TABLES = {
  crimea: rows(
    'name,lat,lon,about,kind',
    `Kyiv,50.45,30.52,${HOSTILE},`,
    'Odesa,46.48,30.73,,',
    'Sevastopol,44.6,33.53,a port,',
    'Simferopol,44.95,34.1,,',
    'Black Sea,44.3,31.2,,water',
    'Sea of Azov,46,36.6,,water',
  ),
  flight: rows(
    'name,lat,lon,line',
    'Ankara,39.93,32.86,Flight',
    'Vienna,48.2,16.37,Flight; Train',
    '-,49.5,12.5,Train',
    'Berlin,52.5,13.4,Train',
    'Stockholm,59.33,18.07,Ferry',
    'Helsinki,60.17,24.94,Ferry',
  ),
  coast: rows('name,lat,lon', 'Oslo,59.9,10.75', 'Murmansk,68.97,33.08', 'Reykjavik,64.15,-21.94'),
  islands: rows('name,lat,lon', 'Jakarta,-6.2,106.8', 'Manila,14.6,121', 'Taipei,25.03,121.57', 'Delhi,28.6,77.2'),
  siberia: rows(
    'name,lat,lon,line,kind',
    'Kovykta,55.5,106.6,Gas,',
    'Chayanda,60.3,112,Gas,',
    '-,58.5,121,Gas,',
    'Blagoveshchensk,50.27,127.54,Gas,',
    'Beijing,39.93,116.39,,',
    'Shanghai,31.2,121.45,Gas,',
    'Lake Baikal,53.2,107.6,,water',
    'Yellow Sea,35.5,123.3,,water',
  ),
  world: rows('name,lat,lon,line', 'New York,40.7,-74,Route', 'London,51.5,0,Route', 'Sydney,-33.9,151.2,'),
} as const;

const map = (attributes: Readonly<Record<string, string>>) =>
  `<Map ${Object.entries({ subtitle: 'Places', cite: 'gas', ...attributes })
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}/>`;

/** Maps with one place said, several lines, shaded countries, coasts of much detail, disputes of all kinds, and one of the world. */
const MAPS = [
  map({ places: './crimea.csv', title: 'Two capitals and two ports', shade: 'UA' }),
  map({
    places: './flight.csv',
    title: 'Three ways to go',
    shade: 'TR, SE, FI',
    joined: 'Ferry',
    cite: 'gas, call (Berlin)',
  }),
  map({ places: './coast.csv', title: 'Three ports in the north', shade: 'NO' }),
  map({ places: './islands.csv', title: 'Four capitals', shade: 'ID, PH, IN' }),
  map({ places: './siberia.csv', title: 'Gas goes south', shade: 'RU, CN' }),
  map({ places: './world.csv', title: 'Over the sea' }),
];

/** How many maps each article has. */
export const MAP_COUNT = MAPS.length;

/** The article with the maps, and one in Arabic with the same. */
export const MAP_PAGES = ['articles/talks.html', 'articles/arabic.html'] as const;

/** Copies a small project with maps of many kinds in an article, and in one that is read from right to left. */
export function copyWithMaps(): ProjectCopy {
  const copy = copySmallProject();
  const write = (path: string, text: string) => writeFileSync(join(copy.root, path), text);
  write(
    at.site,
    `${SMALL_SITE[at.site] ?? ''}${stringify({ disputes: LIST })}hostsWithoutHttps: [www.utsandiego.com]\n`,
  );
  const article = body(`Putin called.[^call] Gas flows east.[^gas]\n\n${MAPS.join('\n\n')}\n\nThe end.[^call]`)(
    SMALL_SITE[at.article] ?? '',
  );
  write(at.article, article);
  write('content/articles/arabic.mdx', article.replace('title: Putin has called', 'title: اتصل بوتين\nlang: ar'));
  write('src/words/ar.yaml', (SMALL_SITE['src/words/en.yaml'] ?? '').replace('dates: en-GB', 'dates: ar-EG'));
  for (const [name, table] of Object.entries(TABLES)) write(`content/articles/${name}.csv`, table);
  return copy;
}
