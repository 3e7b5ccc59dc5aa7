import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, PIXEL, SMALL_SITE } from '../checks/small-site.ts';
import type { ProjectCopy } from './project-copy.ts';
import { copySmallProject } from './small-project.ts';

/** Pages of an owner's own: with all that a body can have, in another language, in no menu, and a draft. */
const PAGES = {
  methods: `---
title: How we work
description: How we choose what to explain, and what we do when we were wrong.
---

What we do is told in the [imprint](imprint.mdx#press) too, and [below](#check). We use [TASS](../sources/tass.yaml).

## How we choose

1. We look at who said it.
2. Then at who carried it.

> A quotation

![A square](./square.png)

## How we check [#check]

| Step | Days |
| :--- | ---: |
| Reading the whole of it | 2 |

\`\`\`sh
npm run check
\`\`\`

<Foreign lang="ru">Да</Foreign> was said <When date="2022-12-21">last week</When>, see [there](https://example.org/).
`,
  imprint: `---
title: Imprint
description: Who is responsible for this site.
---

Example Press\\
1 Example Street

## Press council [#press]

We follow its code.
`,
  contact: `---
title: اتصل بنا
description: كيف تكتب إلينا
lang: ar
---

اكتب إلينا
`,
  plan: `---
title: A plan that nobody has seen
description: What will be here next, and is not yet.
draft: true
---

Nothing yet.
`,
} as const;

/** Copies a small project that has pages of the owner's own. */
export function copyWithOwnPages(): ProjectCopy {
  const copy = copySmallProject();
  mkdirSync(join(copy.root, 'content/pages'));
  for (const [id, text] of Object.entries(PAGES)) writeFileSync(join(copy.root, `content/pages/${id}.mdx`), text);
  writeFileSync(join(copy.root, 'content/pages/square.png'), PIXEL);
  // Its words are not what matters here.
  cpSync(join(copy.root, 'src/words/en.yaml'), join(copy.root, 'src/words/ar.yaml'));
  return copy;
}

/** Adds to the content/site.yaml of the small project. */
export function addToSite({ root }: ProjectCopy, more: string): void {
  writeFileSync(join(root, at.site), `${SMALL_SITE[at.site] ?? ''}${more}`);
}
