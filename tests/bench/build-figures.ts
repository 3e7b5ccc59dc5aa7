import type { Figure } from './figure.ts';
import { ownFigures, stockFigures, type OwnFigures, type SiteFigures } from './site-figures.ts';

/** One size, and what was measured of both sites. */
interface Size {
  readonly articles: number;
  readonly own: OwnFigures;
  readonly stock: SiteFigures;
}

/** What a figure is to be at most, by the number of articles. */
const goals = {
  peak: { 1000: 1000, 5000: 1500, 10_000: 2500 },
  cold: { 10_000: 480 },
  textEdit: { 1000: 5, 5000: 12, 10_000: 20 },
  roleEdit: { 10_000: 60 },
  coldCheck: { 10_000: 40 },
  editCheck: { 10_000: 4 },
  save: { 5000: 1.5 },
} as const satisfies Readonly<Record<string, Readonly<Record<number, number>>>>;

/** Measures sites of so many articles each, and stock sites of the same texts. `look` has the built folder of our largest for a while. */
export async function buildFigures(
  sizes: readonly number[],
  say: (line: string) => unknown,
  look: (folder: string) => Promise<unknown>,
): Promise<Figure[]> {
  const all: Size[] = [];
  const most = Math.max(...sizes);
  for (const articles of sizes.toSorted((a, b) => a - b)) {
    const stock = await stockFigures(articles, say);
    all.push({ articles, stock, own: await ownFigures(articles, say, articles === most ? look : undefined) });
  }
  return [...perArticle(all), ...all.flatMap(ofSize), ...inBytes(all)];
}

/** What one more article costs: the difference between the largest and the smallest size. */
function perArticle(all: readonly Size[]): Figure[] {
  const [least, most] = [all[0], all.at(-1)];
  if (!least || !most || least === most) return [];
  const more = most.articles - least.articles;
  const cost = (of: 'own' | 'stock') => ((most[of].cold.cpu - least[of].cold.cpu) / more) * 1000;
  return [{ what: 'Cold build, CPU an article', unit: 'ms', own: cost('own'), stock: cost('stock'), goal: 50 }];
}

function ofSize({ articles, own, stock }: Size): Figure[] {
  const goal = (name: keyof typeof goals) => new Map(Object.entries(goals[name])).get(String(articles));
  const wall = (what: string, name: 'cold' | 'textEdit'): Figure => {
    return { what, articles, unit: 's', own: own[name].wall, stock: stock[name].wall, goal: goal(name) };
  };
  const alone = (what: string, seconds: number, name?: keyof typeof goals): Figure => {
    return { what, articles, unit: 's', own: seconds, goal: name && goal(name) };
  };
  return [
    {
      what: 'Cold build, peak memory',
      articles,
      unit: 'MB',
      own: own.cold.peak / 1e6,
      stock: stock.cold.peak / 1e6,
      goal: goal('peak'),
    },
    wall('Cold build', 'cold'),
    wall('Build after an edit of a text', 'textEdit'),
    alone('Build after a new article', own.newArticle.wall),
    ...(own.roleEdit ? [alone('Build after an edit of a role', own.roleEdit.wall, 'roleEdit')] : []),
    alone('Check, cold', own.coldCheck.wall, 'coldCheck'),
    alone('Check after an edit', own.editCheck.wall, 'editCheck'),
    alone('Save under `npm run dev`: problem shown', own.problem, 'save'),
    { ...alone('Save under `npm run dev`: page shown', own.save, 'save'), stock: stock.save },
  ];
}

function inBytes(all: readonly Size[]): Figure[] {
  return all.flatMap(({ articles, own, stock }): Figure[] => [
    {
      what: '`dist`, an article',
      articles,
      unit: 'kB',
      own: own.bytes / articles / 1000,
      stock: stock.bytes / articles / 1000,
      goal: 150,
    },
    { what: 'A saved explainer', articles, unit: 'kB', own: own.saved / 1000, goal: 80 },
  ]);
}
