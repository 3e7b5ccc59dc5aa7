import { availableParallelism, cpus, totalmem } from 'node:os';
import { buildFigures } from './build-figures.ts';
import { chartFigures } from './chart-figures.ts';
import { SEED } from './corpus.ts';
import { demoPaints } from './demo-paints.ts';
import { figureTable } from './figure.ts';
import { firstPaintTable } from './first-paint.ts';
import { leadPictureLine, leadPicturePaints } from './lead-picture-paint.ts';
import { besidePagefind, filesFigures, searchTable, type SearchFigure } from './search-figures.ts';

/** So many articles have the sites that are measured where nothing else is asked for: ten minutes of a machine with two cores. */
const SIZES = [200, 1000];

const say = (line: string) => process.stderr.write(`${line} …\n`);
const print = (text: string) => process.stdout.write(`\n${text}\n`);

/** Builds, edits, checks and searches sites of so many made articles; roles change and the search is asked on the largest alone. */
async function measureSites(sizes: readonly number[]): Promise<void> {
  const most = Math.max(...sizes);
  const search: SearchFigure[] = [];
  const figures = await buildFigures(sizes, say, async (folder) => {
    search.push(...(await besidePagefind(folder, { articles: most, seed: SEED }, say)));
  });
  print(figureTable(figures));
  print(searchTable([...(await filesFigures(most, say)), ...search]));
}

/** What is measured apart, by its name. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  charts: async () => {
    print(figureTable(await chartFigures(say)));
  },
  // The index of an archive for which a whole build would take an hour.
  index: async () => {
    print(searchTable(await filesFigures(10_000, say)));
  },
  paint: async () => {
    print(firstPaintTable(await demoPaints(say)).join('\n'));
    print(leadPictureLine(await leadPicturePaints(say)));
  },
};

const asked = process.argv.slice(2);
const sizes = asked.filter((each) => !(each in PARTS)).map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size >= 20)) {
  throw new Error(
    `npm run bench takes numbers of articles, of 20 and more, or one of ${Object.keys(PARTS).join(', ')}: npm run bench -- 5000 paint`,
  );
}
const memory = Math.round(totalmem() / 2 ** 30);
process.stdout.write(
  `${cpus()[0]?.model ?? 'An unknown processor'}, ${availableParallelism()} cores, ${memory} GB, ${process.platform}, Node ${process.version}\n`,
);
if (sizes.length > 0 || asked.length === 0) await measureSites(sizes.length > 0 ? sizes : SIZES);
for (const [name, measure] of Object.entries(PARTS)) if (asked.includes(name)) await measure();
