import { workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { noteSoftware, storeOf } from '../content/store-of-project.ts';
import type { CheckTask } from './check-beside.ts';
import { readCorpus } from './corpus.ts';
import { entriesIn } from './entries-in.ts';
import { keptProblems } from './kept-problems.ts';
import { problemsOfEntry } from './problems-of-entry.ts';

const task = z.object({ root: z.string(), software: z.string(), place: z.number(), of: z.number() });

const { root, software, place, of }: CheckTask = task.parse(workerData);

noteSoftware(root, software);
const store = storeOf(root);
const corpus = readCorpus(root, store);
const { find, make } = keptProblems(corpus, store, problemsOfEntry);
for (const [index, entry] of entriesIn(corpus).toReversed().entries()) {
  if (index % of === place && !find(entry)) make(entry);
}
