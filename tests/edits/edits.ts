import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { changeFile, changeRole, withWords } from '../bench/edits.ts';
import { oneOf, type Chance } from '../bench/prose.ts';

/** A made site that is edited, and the environment of its next build. */
export interface EditedSite {
  readonly root: string;
  readonly env: Record<string, string>;
  readonly chance: Chance;
  /** How many edits there were: what is written differs each time. */
  readonly turn: number;
}

type Edit = (site: EditedSite) => void | Promise<void>;

/** The last article alone gets pictures: to draw them takes longest. */
const PICTURED = 'article-35';

/** Nobody sees what is edited in it, but its title where that leaks. */
const DRAFT = 'a-draft';

function change({ root }: EditedSite, path: string, edit: (text: string) => string): void {
  changeFile(root, path, edit);
}

/** The path of an entry of a kind by chance. */
function some({ root, chance }: EditedSite, kind: string): string {
  const isEntry = (name: string) =>
    /\.(?:mdx|yaml)$/.test(name) && !name.startsWith(PICTURED) && !name.startsWith(DRAFT);
  const names = readdirSync(join(root, 'content', kind)).filter(isEntry);
  return `content/${kind}/${oneOf(names.sort(), chance)}`;
}

function write({ root }: EditedSite, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Writes another id of an entry wherever it is named. */
function renameEverywhere({ root }: EditedSite, from: string, to: string): void {
  const content = join(root, 'content');
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:mdx|yaml)$/.test(name)) continue;
    const text = readFileSync(join(content, name), 'utf8');
    writeFileSync(join(content, name), text.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to));
  }
}

const picture = async (colour: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

/** Edits of every kind, by what they are. Each leaves a site that can be published. */
export const edits: Readonly<Record<string, Edit>> = {
  'words in an article': (site) => change(site, some(site, 'articles'), withWords(`for the ${site.turn}th time`)),
  'words in a background': (site) => change(site, some(site, 'background'), withWords(`for the ${site.turn}th time`)),
  'the title of an article': (site) =>
    change(site, some(site, 'articles'), (text) => text.replace(/^(title: .*)$/m, `$1, part ${site.turn}`)),
  'the summary of an article': (site) =>
    change(site, some(site, 'articles'), (text) => text.replace('summary:\n  - "', `summary:\n  - "Now, `)),
  'the day of an article': (site) =>
    change(site, some(site, 'articles'), (text) =>
      text.replace(/^date: .*$/m, `date: 20${20 + (site.turn % 5)}-05-04`),
    ),
  'the title of a background': (site) =>
    change(site, some(site, 'background'), (text) => text.replace(/^(title: .*)$/m, `$1 ${site.turn}`)),
  'the role of a person in many articles': ({ root }) => {
    const file = join(root, 'content/people/person-0.yaml');
    if (/chair of council/i.test(readFileSync(file, 'utf8'))) changeRole(root);
    else
      changeFile(root, 'content/people/person-0.yaml', (text) =>
        text.replaceAll('Head of council', 'chair of council'),
      );
  },
  'the words of a source': (site) =>
    change(site, some(site, 'sources'), (text) => text.replace(/^words: .*$/m, `words: a daily of group ${site.turn}`)),
  'who owns a source': (site) =>
    change(site, some(site, 'sources'), (text) =>
      text.includes('ownership: private')
        ? text.replace('ownership: private', 'ownership: state-controlled')
        : text.replace('ownership: state-controlled', 'ownership: private'),
    ),
  'the name of a source': (site) =>
    change(site, some(site, 'sources'), (text) => text.replace(/^name: .*$/m, `name: The Courier of ${site.turn}`)),
  'where a person or a source is filed': (site) =>
    change(site, some(site, oneOf(['people', 'sources'], site.chance)), (text) => {
      const filedAs = `${oneOf(['Abel', 'Morse', 'Zorn'], site.chance)}, ${site.turn}`;
      return text.replace(/^filedAs: .*\n/m, '').replace(/^(name: .*)$/m, `$1\nfiledAs: ${filedAs}`);
    }),
  'an article that becomes a draft, or is none any more': (site) =>
    change(site, some(site, 'articles'), (text) =>
      text.includes('\ndraft: true\n')
        ? text.replace('draft: true\n', '')
        : text.replace('\nsource:', '\ndraft: true\nsource:'),
    ),
  'an article that goes': ({ root, ...site }) => rmSync(join(root, some({ root, ...site }, 'articles'))),
  'an article that comes': (site) => {
    const text = readFileSync(join(site.root, some(site, 'articles')), 'utf8');
    write(
      site,
      `content/articles/new-${site.turn}.mdx`,
      text.replace(/^title: .*$/m, `title: A new report, ${site.turn}`),
    );
  },
  'another address of an article': (site) => {
    renameSync(join(site.root, some(site, 'articles')), join(site.root, `content/articles/moved-${site.turn}.mdx`));
  },
  'another id of a person': (site) => {
    const path = some(site, 'people');
    const id = path.replace(/^.*\/|\.yaml$/g, '');
    if (id === 'person-0') return;
    renameSync(join(site.root, path), join(site.root, `content/people/other-${site.turn}.yaml`));
    renameEverywhere(site, id, `other-${site.turn}`);
  },
  'the line under the name of the site': (site) =>
    change(site, 'content/site.yaml', (text) =>
      text.replace(/^tagline: .*$/m, `tagline: A site of turn ${site.turn}.`),
    ),
  'the colours of the site': (site) =>
    change(
      site,
      'content/site.yaml',
      (text) => `${text.replace(/\ncolours:[^]*$/, '')}\ncolours:\n  light:\n    ink: '#10100${site.turn % 10}'\n`,
    ),
  'a word of the site': (site) =>
    write(site, 'content/words/en.yaml', `article:\n  ledger: Who says so, ${site.turn}\n`),
  'a page of the owner’s': (site) =>
    write(
      site,
      'content/pages/how.mdx',
      `---\ntitle: How we work\ndescription: In ${site.turn} lines.\n---\n\nWe ask.\n`,
    ),
  'a template': (site) =>
    change(site, 'src/components/SiteFooter.astro', (text) =>
      text.replace(/(<footer [^>]*>)(?:<i>\d+<\/i>)?/, `$1<i>${site.turn}</i>`),
    ),
  'a style': (site) => change(site, 'src/styles/base.css', (text) => `${text}\n.turn-${site.turn} { color: red; }\n`),
  'the public address': ({ env, turn }) => {
    env.SITE_URL = turn % 2 === 0 ? '' : `https://example.org/turn-${turn}/`;
  },
  'a picture': async (site) => {
    const file = `content/articles/${PICTURED}.mdx`;
    write(site, 'content/articles/one.jpg', await picture(oneOf(['red', 'green', 'blue'], site.chance)));
    if (readFileSync(join(site.root, file), 'utf8').includes('one.jpg')) return;
    change(
      site,
      file,
      (text) =>
        `${text.replace('\ncitations:\n', '\ncitations:\n  shot:\n    source: source-1\n    title: A picture\n    date: 2010-02-03\n    url: https://source-1.example.org/shot\n    shows: photo\n')}\n![A wall](./one.jpg "The wall")[^shot]\n`,
    );
  },
  'a drawing': (site) => {
    const file = `content/articles/${PICTURED}.mdx`;
    const circle = `<circle cx="40" cy="40" r="${10 + (site.turn % 20)}"/>`;
    write(
      site,
      'content/articles/plan.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80" width="80" height="80">${circle}</svg>`,
    );
    if (readFileSync(join(site.root, file), 'utf8').includes('plan.svg')) return;
    change(
      site,
      file,
      (text) =>
        `${text.replace('\ncitations:\n', '\ncitations:\n  plan:\n    source: source-1\n    title: A plan\n    date: 2010-02-03\n    url: https://source-1.example.org/plan\n    shows: illustration\n')}\n![A plan](./plan.svg "The plan")[^plan]\n`,
    );
  },
  'a table of figures': (site) => {
    const file = `content/articles/${PICTURED}.mdx`;
    write(site, 'content/articles/ships.csv', `year,ships\n2019,${100 + site.turn}\n2020,90\n2021,${80 + site.turn}\n`);
    if (readFileSync(join(site.root, file), 'utf8').includes('ships.csv')) return;
    const chart =
      '<Chart data="./ships.csv" type="column" x="year" y="ships" title="More ships" unit="Ships a year" cite="c-0"/>';
    change(site, file, (text) => `${text.trimEnd()}\n\n${chart}\n`);
  },
  'a draft that comes, or gets another title': (site) => {
    const text = readFileSync(join(site.root, `content/articles/${PICTURED}.mdx`), 'utf8');
    write(
      site,
      `content/articles/${DRAFT}.mdx`,
      text.replace(/^title: .*$/m, `title: What nobody is to read yet, in version ${site.turn}\ndraft: true`),
    );
  },
  'a file of the owner’s': (site) => write(site, 'public/owner.txt', `${site.turn}\n`),
};

/** What may happen to what a build keeps for the next one, and to what it built. */
export const mishaps: Readonly<Record<string, Edit>> = {
  'a store of which the middle is overwritten': ({ root }) =>
    damage(root, (bytes) => bytes.fill(7, bytes.length / 2, bytes.length / 2 + 8192)),
  'half a store': ({ root }) => damage(root, (bytes) => bytes.subarray(0, bytes.length / 2)),
  'a store that is no store': ({ root }) => damage(root, () => Buffer.from('no store')),
  'no built site': ({ root }) => rmSync(join(root, 'dist'), { recursive: true }),
  'built pages that somebody changed': ({ root }) => {
    for (const name of ['index.html', 'people/person-0.html']) writeFileSync(join(root, 'dist', name), 'changed');
  },
};

function damage(root: string, edit: (bytes: Buffer) => Uint8Array): void {
  const file = join(root, '.astro/derived.sqlite');
  if (!existsSync(file)) throw new Error('there is no store to damage');
  for (const beside of ['-wal', '-shm']) rmSync(`${file}${beside}`, { force: true });
  writeFileSync(file, edit(readFileSync(file)));
}
