import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chanceFrom, clause, nameOf, oneOf, sentence, type Chance } from './prose.ts';

/** How large a made corpus is, and by which chance. */
export interface CorpusSize {
  readonly articles: number;
  readonly seed: number;
}

/** The sites of every bench are made by one chance. */
export const SEED = 1;

const ARTICLES_A_BACKGROUND = 20;
const EVENTS = 6;
const CITATIONS = 12;

/** The share of all citations that the first source has. */
const FIRST_SOURCE = 0.15;

/**
 * The first person is in one of so many articles, and in no event of a background, which all its articles show; each of the
 * others is in as many articles, however large the corpus is.
 */
const FIRST_PERSON = 10;
const ARTICLES_A_PERSON = 25;

/** Writes a made corpus in the place of the content of the project at `root`. */
export function writeCorpus(root: string, size: CorpusSize): void {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  for (const [path, text] of corpus(size)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/**
 * The files of a made corpus by their paths, one after the other. Its articles have about 580 words, 12 citations, four
 * people, two notes and a table. There is a background for every 20 articles. The same size gives the same files.
 */
export function* corpus({ articles, seed }: CorpusSize): Generator<readonly [path: string, text: string]> {
  const people = Math.max(8, Math.ceil((articles * 4) / ARTICLES_A_PERSON));
  const sources = Math.max(12, Math.ceil(articles / 4));
  const backgrounds = Math.ceil(articles / ARTICLES_A_BACKGROUND);
  yield ['content/site.yaml', SITE];
  for (let number = 0; number < people; number += 1)
    yield [`content/people/person-${number}.yaml`, person(number, sources)];
  for (let number = 0; number < sources; number += 1) yield [`content/sources/source-${number}.yaml`, source(number)];
  for (let number = 0; number < backgrounds; number += 1) {
    const chance = chanceFrom(seed * 2 + number * 7919);
    yield [`content/background/background-${number}.mdx`, background(number, { people, sources, chance })];
  }
  for (let number = 0; number < articles; number += 1) {
    const chance = chanceFrom(seed * 2 + 1 + number * 104_729);
    yield [`content/articles/article-${number}.mdx`, article(number, { people, sources, chance })];
  }
}

/** What an entry is made from. */
interface Stock {
  readonly people: number;
  readonly sources: number;
  readonly chance: Chance;
}

const SITE = `name: Made News
tagline: A made site for measurements.
lang: en
publisher: { name: Made News, contact: mail@example.org }
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`;

const nameOfPerson = (number: number) => `${nameOf(number * 3 + 1)} ${nameOf(number * 5 + 2)}dal`;

function person(number: number, sources: number): string {
  return `name: ${nameOfPerson(number)}
summary: "${sentence(chanceFrom(number), 'this person')}[^p-0]"
citations:
  p-0:
    source: source-${number % sources}
    title: "${sentence(chanceFrom(number + 1))}"
    url: https://source-${number % sources}.example.org/people/${number}.html
roles:
  - title: Chair of council ${number}
    words: chair of council ${number}
    from: 2005-01-01
`;
}

function source(number: number): string {
  return `name: The ${nameOf(number)} Courier ${number}
kind: newspaper
ownership: private
words: a private newspaper
country: GB
note: ${sentence(chanceFrom(number + 50_000), 'the paper')}
`;
}

function citations(prefix: string, first: number, { sources, people, chance }: Stock): string {
  const lines = Array.from({ length: CITATIONS }, (_, index) => {
    const number = index === 0 ? first : chance() < FIRST_SOURCE ? 0 : 1 + Math.floor(chance() * (sources - 1));
    const by = index % 4 === 1 ? `\n    by: person-${Math.floor(chance() * people)}` : '';
    // A neighbour, which is another one, relays some of them.
    const relayed = index % 5 === 2 ? `\n    via: [source-${(number + 1) % sources}]` : '';
    return `  ${prefix}-${index}:${by}
    source: source-${number}${relayed}
    title: "${sentence(chance)}"
    date: ${dayOf(Math.floor(chance() * FIRST_ARTICLE))}
    url: https://source-${number}.example.org/${prefix}/${index}.html`;
  });
  return `citations:\n${lines.join('\n')}\n`;
}

/** A day, counted from one in 2010; articles come after all that they cite. */
const dayOf = (number: number) => new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10);
const FIRST_ARTICLE = 2000;

function peopleOf(number: number, { people, chance }: Stock): number[] {
  const found = new Set<number>(number % FIRST_PERSON === 0 ? [0] : []);
  while (found.size < 4) found.add(1 + Math.floor(chance() * (people - 1)));
  return [...found];
}

/** Paragraphs of sentences, each with its reference. */
function paragraphs(count: number, cite: () => string, chance: Chance, subjects: string[] = []): string[] {
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 }, () => `${sentence(chance, subjects.shift())}[^${cite()}]`).join(' '),
  );
}

function article(number: number, stock: Stock): string {
  const { chance, sources } = stock;
  const main = chance() < FIRST_SOURCE ? 0 : 1 + Math.floor(chance() * (sources - 1));
  const listed = peopleOf(number, stock);
  let next = 0;
  const cite = () => `c-${next++ % CITATIONS}`;
  const [one = '', two = '', three = '', ...rest] = paragraphs(12, cite, chance, listed.map(nameOfPerson));
  const row = (name: string) =>
    `| ${name} | ${Math.floor(chance() * 900) + 100} | ${Math.floor(chance() * 90)} [^${cite()}] |`;
  const text = `Made report ${number}`;
  return `---
title: ${text}, as ${clause(chance)}
description: ${sentence(chance)}
date: ${dayOf(FIRST_ARTICLE + (number % 3000))}
source: source-${main}
people: [${listed.map((each) => `person-${each}`).join(', ')}]
background: background-${Math.floor(number / ARTICLES_A_BACKGROUND)}
summary:
${[0, 1, 2].map((index) => `  - "${sentence(chance)}[^c-${index}]"`).join('\n')}
${citations('c', main, stock)}known:
  - text: ${sentence(chance)}
    cite: c-3
unknown:
  - text: ${sentence(chance)}
    cite: [c-4, c-5]
---

${one}

${two}

## ${oneOf(['What was decided', 'What comes of it', 'Who pays'], chance)}

<Background section="first"/>

${three}

| Year | Ships | Share |
| --- | --- | --- |
${['2019', '2020', '2021', '2022'].map(row).join('\n')}

## What others say

<Background section="second"/>

${rest.join('\n\n')}
`;
}

function background(number: number, stock: Stock): string {
  const { chance } = stock;
  let next = 0;
  const cite = () => `b-${next++ % CITATIONS}`;
  const section = (id: string) =>
    `## ${oneOf(['The harbour', 'The railway', 'The coast'], chance)}: part ${id} [#${id}]\n\n${paragraphs(3, cite, chance).join('\n\n')}`;
  const event = (index: number) =>
    `  - date: ${dayOf(index * 90 + number)}\n    text: ${sentence(chance)}\n    cite: b-${index % CITATIONS}\n    people: [person-${1 + ((number * EVENTS + index) % (stock.people - 1))}]`;
  return `---
title: Made background ${number}
description: ${sentence(chance)}
${citations('b', 1 + (number % (stock.sources - 1)), stock)}events:
${Array.from({ length: EVENTS }, (_, index) => event(index)).join('\n')}
---

${['first', 'second', 'third'].map(section).join('\n\n')}
`;
}
