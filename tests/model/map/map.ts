import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseTable } from '../../../src/content/table-file.ts';
import { drawnMap } from '../../../src/model/map/drawing.ts';
import type { DrawnMap } from '../../../src/model/map/drawn-map.ts';
import { placesOf, type Places } from '../../../src/model/map/places.ts';
import { words as wordsSchema, type Words } from '../../../src/schema/words.ts';
import { mapSpec, type MapSpec } from '../../../src/text/map-node.ts';
import { LIST } from '../../setup/maps.ts';

/** The words of the software. */
export const words: Words = { ...wordsSchema.parse(parse(readFileSync('src/words/en.yaml', 'utf8'))), lang: 'en' };

/** The attributes of a map. */
export function specOf(shade: string, joined = ''): MapSpec {
  return mapSpec({ places: './x.csv', title: 'A map', subtitle: 'Places', cite: 'a', shade, joined });
}

/** A map of a table of places that shades countries, on a page whose dates are those of a locale. */
export function mapOf(table: string, shade = '', dates = 'en-GB'): DrawnMap {
  const { spec, places } = placesIn(table, shade);
  return drawnMap(spec, places, LIST, { ...words, dates });
}

/** The places of a table, and the attributes of a map of them. */
export function placesIn(table: string, shade: string): { readonly spec: MapSpec; readonly places: Places } {
  const spec = specOf(shade);
  return { spec, places: placesOf(spec, parseTable(table)) };
}

/** Maps of many kinds, by what they show: the table, and the countries that are shaded. */
export const MAPS: Readonly<Record<string, readonly [table: string, shade: string]>> = {
  Crimea: [
    'name,lat,lon,kind\nKyiv,50.45,30.52,\nOdesa,46.48,30.73,\nSevastopol,44.6,33.53,\nSimferopol,44.95,34.1,\nBlack Sea,44.3,31.2,water\n',
    'UA',
  ],
  Siberia: [
    'name,lat,lon,line,kind\nKovykta,55.5,106.6,Gas,\nChayanda,60.3,112,Gas,\n-,58.5,121,Gas,\nBlagoveshchensk,50.27,127.54,Gas,\nShanghai,31.2,121.45,Gas,\nLake Baikal,53.2,107.6,,water\nYellow Sea,35.5,123.3,,water\n',
    'RU,CN',
  ],
  'an edge of a country': [
    'name,lat,lon,line\nSkovorodino,53.98,123.92,Oil\nDaqing,46.58,125,Oil\nHarbin,45.75,126.65,\n',
    'RU,CN',
  ],
  Korea: ['name,lat,lon\nSeoul,37.57,126.98\nPyongyang,39.03,125.75\n', 'KR'],
  'one place': ['name,lat,lon\nSamarkand,39.65,66.96\n', 'UZ'],
  Asia: [
    'name,lat,lon\nTaipei,25.03,121.57\nTokyo,35.68,139.75\nBeijing,39.93,116.39\nDelhi,28.6,77.2\nManila,14.6,121\n',
    'CN,IN',
  ],
  Europe: [
    'name,lat,lon,line\nBrussels,50.85,4.35,\nStockholm,59.33,18.07,\nHelsinki,60.17,24.94,\nAnkara,39.93,32.86,Flight\nVienna,48.2,16.37,Flight\nBudapest,47.5,19.04,\n',
    'TR,SE,FI',
  ],
  'the world': ['name,lat,lon,line\nNew York,40.7,-74,Route\nLondon,51.5,0,Route\nSydney,-33.9,151.2,\n', ''],
  'the line of days': ['name,lat,lon,line\nSuva,-18.1,178.4,Cable\n-,-16,-178,Cable\nApia,-13.8,-171.8,Cable\n', 'FJ'],
  Sahara: ['name,lat,lon\nLaayoune,27.15,-13.2\nRabat,34.02,-6.84\nTindouf,27.67,-8.15\n', 'MA'],
  Indonesia: ['name,lat,lon\nJakarta,-6.2,106.8\nManila,14.6,121\nJayapura,-2.5,140.7\n', 'ID,PH'],
  'ten places': [
    `name,lat,lon\n${['Dortmund', 'Essen', 'Bochum', 'Gelsenkirchen', 'Duisburg', 'Oberhausen', 'Mülheim', 'Wuppertal', 'Hagen', 'Witten'].map((name, index) => `${name},${51 + (index % 3)},${6 + index}`).join('\n')}\n`,
    'DE',
  ],
};
