import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { at, body, SMALL_SITE } from '../checks/small-site.ts';
import type { ProjectCopy } from './project-copy.ts';
import { copySmallProject } from './small-project.ts';

/** What a picture of each shape is, by the name of its file. */
const SIZES = {
  lead: [3000, 2000],
  tall: [800, 1200],
  wide: [2400, 600],
  left: [900, 600],
  right: [600, 750],
} as const;

const citation = (id: string, shows: string, date: string, licence = '') => `  ${id}:
    by: { name: Nora Vale, words: a photographer of the agency }
    source: tass
    describes: Picture of the dam
    url: https://example.org/${id}
    date: ${date}
    shows: ${shows}
${licence}`;

const TEXT = `Putin called.[^call] Gas flows east.[^gas]

![A man at a window](./tall.jpg "The *mayor* at a window")[^photo]

He said no more.[^call]

![A line over hills](./wide.jpg "The line")[^photo]

It was built through taiga.[^gas]

![A clearing](./left.jpg "Where it begins")[^photo] ![A plant](./right.jpg "Where it ends")[^lead]

More was said.[^call]

![Two men without faces](./made.png "Passed on since that day")[^made]

The end.[^call]

![Boxes and arrows](./drawn.svg "How it works")[^drawn]

It is open.[^call]

![A flag in the wind](./flag.gif "The flag")[^photo]

Nobody came.[^call]`;

const DRAWN =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="260" viewBox="0 0 600 260" onload="x()"><script>SECRET</script><metadata>SECRET</metadata><a href="https://example.org/SECRET"><text y="20">Dam</text></a><path d="M20 20h200v90h-200zM320 20h200v90h-200zM220 60h100" fill="none" stroke="#000" stroke-width="4"/></svg>';

/** What moves: a red frame, then a blue one. */
async function movingFlag(): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 900, height: 600, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = await Promise.all(['#c33', '#33c'].map(frame));
  return sharp(frames, { join: { animated: true } })
    .gif({ loop: 0 })
    .toBuffer();
}

/** The article with pictures of every kind and shape. */
export const PAGE = 'articles/talks.html';

/** Copies a small project whose article has a lead picture and others of every shape, in files of a camera's size. */
export async function copyWithPictures(): Promise<ProjectCopy> {
  const copy = copySmallProject();
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(copy.root, path)), { recursive: true });
    writeFileSync(join(copy.root, path), content);
  };
  const citations = [
    citation('lead', 'archive-photo', '2022-09-15', '    licence: CC BY-SA 4.0\n'),
    citation('photo', 'photo', '2022-12-26'),
    citation('made', 'generated', '2022-12-25'),
    citation('drawn', 'illustration', '2022-12'),
  ].join('');
  const picture = 'picture: { src: ./lead.jpg, alt: Two men at a table, cite: lead, caption: "The *last* meeting" }\n';
  write(
    at.article,
    body(TEXT)(SMALL_SITE[at.article] ?? '')
      .replace('summary:', `${picture}summary:`)
      .replace(/\n---\n/, `\n${citations}---\n`),
  );
  for (const [name, [width, height]] of Object.entries(SIZES)) {
    const noise = { type: 'gaussian' as const, mean: 120, sigma: 20 };
    // A phone that is held upright writes what it sees lying on its side, and says so.
    const isTurned = name === 'tall';
    const [across, down] = isTurned ? [height, width] : [width, height];
    const made = sharp({ create: { width: across, height: down, channels: 3, background: '#678', noise } });
    write(
      `content/articles/${name}.jpg`,
      await made
        .withExif({ IFD0: { Artist: 'SECRET' } })
        .withMetadata({ orientation: isTurned ? 6 : 1 })
        .jpeg()
        .toBuffer(),
    );
  }
  const transparent = { width: 720, height: 514, channels: 4, background: '#0000' } as const;
  write('content/articles/made.png', await sharp({ create: transparent }).png().toBuffer());
  write('content/articles/drawn.svg', DRAWN);
  write('content/articles/flag.gif', await movingFlag());
  write('src/words/en.yaml', readFileSync('src/words/en.yaml', 'utf8'));
  return copy;
}
