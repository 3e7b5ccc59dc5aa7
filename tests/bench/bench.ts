import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { buildFigures } from './build-figures.ts';
import { chartFigures } from './chart-figures.ts';
import { demoPaints } from './demo-paints.ts';
import { figureTable } from './figure.ts';
import { firstPaintTable } from './first-paint.ts';
import { leadPictureLine, leadPicturePaints } from './lead-picture-paint.ts';
import { searchFigures, searchTable } from './search-figures.ts';

/** So many articles have the sites that are measured where no others are asked for. */
const SIZES = [200, 1000];

/** The search is measured beside another on a site of so many articles, and by its files alone on one of so many. */
const SEARCHED = { articles: 1000, seed: 1 };
const SEARCHED_BY_FILES = [10_000];

const { positionals } = parseArgs({ allowPositionals: true });
const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
if (!sizes.every((size) => Number.isInteger(size) && size >= 20)) {
  throw new Error('npm run bench takes numbers of articles, of 20 and more: npm run bench -- 5000 10000');
}

const memory = Math.round(totalmem() / 2 ** 30);
process.stdout.write(
  `${cpus()[0]?.model ?? 'An unknown processor'}, ${availableParallelism()} cores, ${memory} GB, ${process.platform}, Node ${process.version}\n`,
);
const say = (line: string) => process.stderr.write(`${line} …\n`);
const figures = [...(await buildFigures(sizes, say)), ...(await chartFigures(say))];
process.stdout.write(`\n${figureTable(figures)}\n`);
const paints = await demoPaints(say);
process.stdout.write(`\n${firstPaintTable(paints).join('\n')}\n`);
process.stdout.write(`\n${leadPictureLine(await leadPicturePaints(say))}\n`);
const search = await searchFigures(SEARCHED, SEARCHED_BY_FILES, say);
process.stdout.write(`\n${searchTable(search)}\n`);
