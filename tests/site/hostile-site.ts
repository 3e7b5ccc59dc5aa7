import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { at, PIXEL } from '../checks/small-site.ts';
import { build, outsideOfTests } from '../setup/build.ts';
import { filled } from '../setup/filled-texts.ts';
import { copySmallProject } from '../setup/small-project.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { KINDS, MARKDOWN, type Written } from './every-text.ts';

/** A site in which each text is one of `texts`, and what was written where. */
export interface FilledSite extends ProjectCopy {
  readonly dist: string;
  readonly written: readonly Written[];
}

/** What a line ends with that is cited. */
const REFERENCES: Readonly<Record<string, string>> = {
  'articles.summary.*': '[^call]',
  'people.summary': '[^office][^speech]',
  'sources.note': '[^report][^talk]',
};

/**
 * Builds a site at `address` of which every text that an editor can write is made by `make`, from a mark that finds it again
 * and the number of characters that the field takes, at least. It was published and corrected.
 */
export async function buildFilled(address: string, make: (mark: string, most: number) => string): Promise<FilledSite> {
  const copy = copySmallProject();
  rmSync(join(copy.root, 'content/published'), { recursive: true, force: true });
  const written: Written[] = [];
  const write = (field: string, most: number) => {
    // The site’s image draws its tagline, and no font of it has emoji.
    const text = make(`T${written.length + 100}`, field === 'site.tagline' ? 100 : most);
    written.push({ field, text });
    return text;
  };
  const files = Object.entries(KINDS).map(([kind, { schema, path, data }]) => {
    const fields = filled(schema, data, (field, most) => {
      const text = write(`${kind}.${field}`, most);
      return (MARKDOWN.test(field) ? asMarkdown(text) : text) + (REFERENCES[`${kind}.${field}`] ?? '');
    });
    return { path, fields };
  });
  const inBody = (field: string) => asMarkdown(write(field, 1000));
  const named = 'Vladimir Putin';
  const bodies: Readonly<Record<string, string>> = {
    [at.article]: `${named} said ${inBody('article body')}.[^call][^speaker] Gas flows.[^gas]

![${inBody('image')}](./map.png)[^call]

<Map places="./ends.csv" title="Two capitals" subtitle="What is disputed between them" cite="call"/>

<Background section="energy"/>

## ${inBody('heading')}

- ${named} ${inBody('item')}.[^call]

> ${inBody('quotation')}.[^call]

| ${inBody('head')} | of a table |
| --- | --- |
| ${inBody('cell')}.[^call] | [${inBody('link')}](https://example.org/a?b=%22%3E&c='d')[^call] |

<Foreign lang="ru">${inBody('foreign')}</Foreign> it was.[^call]

<Analysis>

${inBody('analysis')}.

</Analysis>
`,
    [at.background]: `## ${inBody('section')} [#energy]

Gas is ${inBody('short form')}.[^gas]

Oil is ${inBody('background body')}.[^oil]

![${inBody('background image')}](./map.png)[^drawing]
`,
    [KINDS.pages.path]: `${inBody('own page')}.

## ${inBody('own heading')} [#own]

[${inBody('own link')}](#own) <Foreign lang="ru">${inBody('own foreign')}</Foreign>
`,
  };
  mkdirSync(join(copy.root, 'content/pages'));
  for (const kind of ['articles', 'background']) writeFileSync(join(copy.root, 'content', kind, 'map.png'), PIXEL);
  writeFileSync(join(copy.root, 'content/articles/ends.csv'), 'name,lat,lon\nKyiv,50.45,30.52\nTokyo,35.7,139.7\n');
  const put = (withLog: boolean) => {
    for (const { path, fields } of files) {
      const { changes, ...data } = Fields.parse(fields);
      const aliases = path === at.person ? { aliases: [...(data.aliases ?? []), named] } : {};
      const yaml = JSON.stringify({ ...data, ...aliases, ...(withLog ? { changes } : {}) });
      const body = bodies[path];
      writeFileSync(join(copy.root, path), body === undefined ? yaml : `---\n${yaml}\n---\n\n${body}`);
    }
  };
  const publish = (day: string) => {
    const env = { ...outsideOfTests(), PUBLISH_DATE: day };
    execFileSync(process.execPath, ['src/cli/publish-log.ts'], { cwd: copy.root, env });
  };
  try {
    put(false);
    publish('2096-03-01');
    put(true);
    publish('2096-03-05');
    await build(copy.root, { SITE_URL: address });
  } catch (error) {
    copy.remove();
    throw error;
  }
  return { ...copy, dist: join(copy.root, 'dist'), written };
}

const Fields = z.looseObject({ changes: z.unknown().optional(), aliases: z.array(z.string()).optional() });

/** A text as Markdown in MDX: with a backslash before every sign that could mean something. */
function asMarkdown(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}
