import { posix } from 'node:path';
import type { SizedFile } from './sized-files.ts';

/** What a host takes. */
interface HostLimit {
  readonly host: string;
  readonly most: number;
  /** Where the files lie that count together; all of a site do where it is not said. */
  readonly place?: (file: SizedFile) => string;
  readonly count: (files: readonly SizedFile[]) => number;
  readonly inWords: (count: number) => string;
}

const inEnglish = (count: number) => count.toLocaleString('en');
const filesInWords = (count: number) => `${inEnglish(count)} files`;
const megabytes = (bytes: number) => `${inEnglish(Math.round(bytes / 1e5) / 10)} MB`;

const countFiles = (files: readonly SizedFile[]) => files.length;
const countBytes = (files: readonly SizedFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * The limits that hosts name, as read in November 2026: those of Cloudflare Pages on its free plan
 * (https://developers.cloudflare.com/pages/platform/limits/), of GitHub Pages
 * (https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits), and of Netlify, which has one of
 * files in a folder alone (https://docs.netlify.com/site-deploys/overview/#files-per-directory-limit).
 */
const limits: readonly HostLimit[] = [
  {
    host: 'Cloudflare Pages',
    most: 20_000,
    count: countFiles,
    inWords: filesInWords,
  },
  {
    host: 'Cloudflare Pages',
    most: 25 * 1024 ** 2,
    place: ({ path }) => path,
    count: countBytes,
    inWords: megabytes,
  },
  {
    host: 'GitHub Pages',
    most: 1e9,
    count: countBytes,
    inWords: megabytes,
  },
  {
    host: 'Netlify',
    most: 54_000,
    place: ({ path }) => posix.dirname(path),
    count: countFiles,
    inWords: filesInWords,
  },
];

/** What content/site.yaml can leave out. */
const leavable = [
  { line: 'saved: false', files: /^saved\// },
  { line: 'data: false', files: /^(?:(?:articles|background)\/(?!.*\/feed\.).*|explainer\.schema)\.json$/ },
] as const;

/** A site is near a limit from this share of it on. */
const NEAR = 0.8;

/** A line for each limit of a host that a site is near to or over: how much it has, and what can be left out of it. */
export function nearHostLimits(files: readonly SizedFile[]): string[] {
  return limits.flatMap(({ host, most, place, count, inWords }) => {
    const groups = [...Map.groupBy(files, (file) => place?.(file) ?? '')];
    const [[where, own] = ['', []]] = groups.sort(([, one], [, other]) => count(other) - count(one));
    const has = count(own);
    if (has < most * NEAR) return [];
    const how = `${inWords(has)}${where && ` in ${where}`}, of at most ${inWords(most)}`;
    return [`${has > most ? 'Over' : 'Near'} a limit of ${host}: ${how}. ${wins(own)}`];
  });
}

/** What each line in content/site.yaml would leave out of some files. */
function wins(files: readonly SizedFile[]): string {
  const each = leavable.flatMap(({ line, files: path }) => {
    const own = files.filter((file) => path.test(file.path));
    return own.length > 0
      ? [`"${line}" leaves out ${inEnglish(own.length)} files of ${megabytes(countBytes(own))}`]
      : [];
  });
  return each.length > 0 ? `In content/site.yaml ${each.join(', and ')}.` : 'Nothing more of them can be left out.';
}
