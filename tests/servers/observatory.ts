import fs from 'node:fs';
import { z } from 'astro/zod';
import { vi } from 'vitest';
import type { Fields } from '../../src/finish/headers/header-rules.ts';

/** What Mozilla's HTTP Observatory makes of a site: its grade, and what each of its tests found. */
export interface Verdict {
  readonly grade: string;
  readonly score: number;
  readonly results: Readonly<Record<string, string>>;
}

const result = z.object({ result: z.string(), pass: z.boolean() });
const rulesOfOthers = z.object({
  ALL_TESTS: z.array(z.custom<(requests: unknown) => unknown>((test) => typeof test === 'function')),
});
const chart = z.object({ MINIMUM_SCORE_FOR_EXTRA_CREDIT: z.number() });
const grader = z.object({
  getScoreModifier: z.custom<(result: string) => number>((value) => typeof value === 'function'),
  getGradeForScore: z.custom<(score: number) => { grade: string }>((value) => typeof value === 'function'),
});

const source = (file: string): Promise<unknown> =>
  import(
    /* @vite-ignore */ new URL(`programs/node_modules/@mdn/mdn-http-observatory/src/${file}.js`, import.meta.url).href
  );

/**
 * The Observatory's own tests and marks, applied to the front page as a host sends it with these headers over TLS, after a
 * redirect from plain HTTP on the same host. Nothing is fetched: the list of hosts that browsers know to use TLS is empty.
 */
export async function observe(fields: Fields, html: string): Promise<Verdict> {
  withoutPreloadList();
  const { ALL_TESTS } = rulesOfOthers.parse(await source('constants'));
  const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = chart.parse(await source('grader/charts'));
  const { getScoreModifier, getGradeForScore } = grader.parse(await source('grader/grader'));
  const found = ALL_TESTS.map((test) => ({ name: test.name, ...result.parse(test(requests(fields, html))) }));
  const marks = found.map(({ result }) => getScoreModifier(result));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 100);
  const uncurved = sum(marks.filter((mark) => mark < 0));
  const score = uncurved >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(marks) : uncurved;
  const results = Object.fromEntries(found.map(({ name, result }) => [name, result]));
  return { grade: getGradeForScore(score).grade, score, results };
}

/** What its scanner would have fetched. */
function requests(fields: Fields, html: string) {
  const url = (scheme: string) => new URL(`${scheme}://news.example/`);
  const answer = { status: 200, verified: true, headers: { 'Content-Type': 'text/html; charset=utf-8', ...fields } };
  const meta = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)].map(
    ([, text]) => text,
  );
  const page = { ...answer, httpEquiv: new Map([['content-security-policy', meta]]) };
  return {
    hostname: 'news.example',
    session: { url: url('https'), jar: undefined },
    resources: { path: html },
    responses: {
      auto: page,
      cors: answer,
      http: page,
      https: page,
      httpRedirects: ['http', 'https'].map((scheme) => ({ url: url(scheme), status: 200 })),
      httpsRedirects: [{ url: url('https'), status: 200 }],
    },
  };
}

/** Its package fetches the list when it is installed, where it may. */
function withoutPreloadList(): void {
  const read = fs.readFileSync;
  vi.spyOn(fs, 'readFileSync').mockImplementation((...given: Parameters<typeof read>) =>
    String(given[0]).endsWith('hsts-preload.json') ? '{}' : read(...given),
  );
}
