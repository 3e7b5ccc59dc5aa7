import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../checks/small-site.ts';
import { build, outsideOfTests } from '../setup/build.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';

const FILES: Readonly<Record<string, string>> = {
  [at.article]: `---
title: The U.S. and Putin speak
description: What Mr. O’Brien denied in St. Aubyn.
date: 2022-12-26
source: tass
people: [putin, obrien]
background: neighbours
summary:
  - It was on Dec. 26.[^denial]
  - Gas flows east.[^gas]
  - The U.K. kept silent.[^figures]
citations:
  call: { by: putin, source: tass, title: The call, url: https://tass.com/1 }
  denial: { by: obrien, source: tass, via: [gazette], title: A denial, url: https://example.org/2 }
  figures:
    source: gazette
    describes: Figures for bridges
    quote: { text: Сила, lang: ru, translation: Strength }
known:
  - text: Putin called.
    cite: [call, denial]
---

{/* cut before the first reference.[^gas] */}

Sean O’Brien denied that Mr. Stone took ~~four~~ nine million from the U.S. embassy.[^denial] “Is it open?”[^call] he asked the E.U.[^gas], Canada and J.D. Moss.[^figures]

**“决定修桥”**并于三月五日
投票。[^call] “他问：开放了吗[^figures]？” 五月再说。[^call][^denial]

- Gov. Hart arrived at 4 p.m. in St. Aubyn.[^figures]

> “Never,” said Putin. “Not on Jan. 5!”[^call] (He left.[^denial]) Others stayed…[^gas]

| Bridge[^figures] | Cars | Trams[^gas] |
| --- | --- | --- |
| Old St. Bridge | ~~12~~ 14 | 3 |
| New | 20[^call] | 5 |

<Background section="energy"/>

They met <When date="2022-12-21">last week</When> at <Foreign lang="ru">ул. Ленина, д. 5</Foreign>.[^denial]

<Analysis>

The bill may pass.

</Analysis>
`,
  'content/people/obrien.yaml': `name: Sean O'Brien
aliases: [O'Brien]
summary: He speaks.
roles:
  - title: Envoy of St. Aubyn
    from: 2012-05-07
`,
  'content/sources/gazette.yaml': `name: Example Gazette
kind: newspaper
ownership: private
words: a newspaper
country: GB
note: A newspaper.
`,
};

/** What the article states, as it is told away from its page, and by whom. */
export const STATED: readonly (readonly [text: string, cites: readonly string[]])[] = [
  ['Sean O’Brien denied that Mr. Stone took nine million from the U.S. embassy.', ['denial']],
  ['“Is it open?” he asked the E.U., Canada and J.D. Moss.', ['call', 'gas', 'figures']],
  ['“决定修桥”并于三月五日投票。', ['call']],
  ['“他问：开放了吗？”', ['figures']],
  ['五月再说。', ['call', 'denial']],
  ['Gov. Hart arrived at 4 p.m. in St. Aubyn.', ['figures']],
  ['“Never,” said Putin. “Not on Jan. 5!”', ['call']],
  ['(He left.)', ['denial']],
  ['Others stayed…', ['gas']],
  ['Bridge: Old St. Bridge; Cars: 14', ['figures']],
  ['Bridge: Old St. Bridge; Trams: 3', ['gas']],
  ['Bridge: New; Cars: 20', ['call']],
  ['Bridge: New; Trams: 5', ['gas']],
  ['They met last week (21 December 2022) at ул. Ленина, д. 5.', ['denial']],
];

/** Its paragraphs and cells as a reader sees them, without what is struck out, with the numbers of the references. */
export const SHOWN: readonly string[] = [
  'Sean O’Brien denied that Mr. Stone took nine million from the U.S. embassy.[1] “Is it open?”[4] he asked the E.U.[2], Canada and J.D. Moss.[3]',
  '“决定修桥”并于三月五日投票。[4] “他问：开放了吗[3]？” 五月再说。[4][1]',
  'Gov. Hart arrived at 4 p.m. in St. Aubyn.[3]',
  '“Never,” said Putin. “Not on Jan. 5!”[4] (He left.[1]) Others stayed…[2]',
  'Bridge[3]',
  'Trams[2]',
  'Old St. Bridge',
  '20[4]',
  'They met last week (21 December 2022) at ул. Ленина, д. 5.[1]',
];

/** The citations in the order of their numbers, and the chain of each. */
export const CHAINS: readonly (readonly [id: string, chain: readonly string[]])[] = [
  [
    'denial',
    [
      "said by Sean O'Brien, Envoy of St. Aubyn",
      'quoted by TASS, Russia’s state-owned news agency',
      'relayed by Example Gazette, a newspaper',
    ],
  ],
  ['gas', ['reported by TASS, Russia’s state-owned news agency']],
  ['figures', ['reported by Example Gazette, a newspaper']],
  ['call', ['said by Putin, President of Russia', 'quoted by TASS, Russia’s state-owned news agency']],
];

/** Who is named in it: by which words, and by which name elsewhere. */
export const NAMED: readonly (readonly [words: string, id: string, name: string])[] = [
  ['Sean O’Brien', 'obrien', "Sean O'Brien"],
  ['Putin', 'putin', 'Putin'],
];

/** Builds a published site with one article in which statements, references and names are hard to find. */
export async function buildAwkward(): Promise<ProjectCopy & { readonly dist: string }> {
  const copy = copySmallProject();
  try {
    rmSync(join(copy.root, 'content/published'), { recursive: true, force: true });
    for (const [path, text] of Object.entries(FILES)) writeFileSync(join(copy.root, path), text);
    const env = { ...outsideOfTests(), PUBLISH_DATE: '2024-03-01' };
    execFileSync(process.execPath, ['src/cli/publish-log.ts'], { cwd: copy.root, env });
    await build(copy.root, { SITE_URL: 'https://example.org/news/' });
  } catch (error) {
    copy.remove();
    throw error;
  }
  return { ...copy, dist: join(copy.root, 'dist') };
}
