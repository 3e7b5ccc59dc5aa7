import { describe } from 'vitest';
import { at, body, PIXEL, testCases, type Changes } from '../small-site.ts';

const REST = 'Putin called.[^call] Gas flows.[^gas]\n\n<Background section="energy"/>';
const cited = (shows = '    shows: photo\n') =>
  `  photo:\n    by: { name: Nora Vale, words: a photographer }\n    source: tass\n    title: The photo\n${shows}---`;

/** The small site with a text after that of its article, and a citation of a picture. */
function withText(text: string, shows?: string, picture = ''): Changes {
  const article = (entry: string) =>
    body(`${REST}\n\n${text}`)(entry)
      .replace('\nsummary:', `${picture}\nsummary:`)
      .replace(/\n---\n/, `\n${cited(shows)}\n`);
  return { [at.article]: article, 'content/articles/dam.png': PIXEL };
}

/** The small site with a lead picture. */
function withLead(picture: string, shows?: string): Changes {
  return withText('The end.[^call]', shows, `\npicture: ${picture}`);
}

const KINDS = '"archive-photo", "illustration", "generated", "screenshot"';
/** Where the text stands. */
const LINE = 29;

describe('a picture', () => {
  testCases({
    'is cited, and its citation says what it is': [withText('![A dam](./dam.png "The *dam*")[^photo]'), []],
    'may stand beside another one': [withText('![A dam](./dam.png)[^photo] ![A lake](./dam.png)[^photo]'), []],
    'that nobody took': [
      withText('![A dam](./dam.png)\n\nThe end.[^photo]'),
      [
        `${at.article}:${LINE}:1  error  missing-citation  this picture does not say whose it is: cite who took or drew it right after it, as in ![what it shows](./file.jpg)[^photo]`,
      ],
    ],
    'that could be taken for a photo': [
      withText('![A dam](./dam.png)[^photo]', ''),
      [
        `${at.article}:${LINE - 1}:20  error  picture-label  "photo" does not say what the picture is: write "shows: photo" in it, or ${KINDS}`,
      ],
    ],
    'with a licence that is known, or another one': [
      withText(
        '![A dam](./dam.png)[^photo]',
        '    shows: photo\n    licence: { name: Town Licence, url: https://example.org/licence }\n',
      ),
      [],
    ],
    'with a licence whose name is written otherwise': [
      withText('![A dam](./dam.png)[^photo]', '    shows: photo\n    licence: CC-BY-SA 4\n'),
      [`${at.article}:23:14  error  invalid-value  "licence" cannot be "CC-BY-SA 4". Did you mean "CC BY-SA 4.0"?`],
    ],
    'with a licence that nobody knows': [
      withText('![A dam](./dam.png)[^photo]', '    shows: photo\n    licence: All rights reserved\n'),
      [
        `${at.article}:23:14  error  invalid-value  "licence" cannot be "All rights reserved". Write a short name, as in "CC BY-SA 4.0", or the name and where it can be read: {name: …, url: …}.`,
      ],
    ],
    'whose licence is that of no picture': [
      withText('![A dam](./dam.png)[^photo]', '    licence: CC BY 4.0\n'),
      [
        `${at.article}:22:14  error  invalid-value  "licence" is that of a picture: add "shows", or remove it`,
        `${at.article}:${LINE}:20  error  picture-label  "photo" does not say what the picture is: write "shows: photo" in it, or ${KINDS}`,
      ],
    ],
    'in a list': [
      withText('- ![A dam](./dam.png)[^photo]\n\nThe end.[^photo]'),
      [
        `${at.article}:${LINE}:3  error  picture-place  a picture stands by itself between paragraphs, not in a list or a quotation: put it after them`,
      ],
    ],
    'as a reading': [
      withText('<Analysis>\n\n![A dam](./dam.png)\n\n</Analysis>\n\nThe end.[^photo]'),
      [
        `${at.article}:${LINE + 2}:1  error  picture-place  a picture is somebody’s, and no reading of the site’s own: put it outside of <Analysis> and cite whose it is`,
      ],
    ],
    'with two others beside it': [
      withText('![A](./dam.png)[^photo] ![B](./dam.png)[^photo] ![C](./dam.png)[^photo]'),
      [
        `${at.article}:${LINE}:1  error  picture-place  at most two pictures stand side by side: put an empty line between them`,
      ],
    ],
  });
});

describe('a lead picture', () => {
  testCases({
    'is cited': [withLead('{ src: ./dam.png, alt: A dam, cite: photo, caption: The dam }'), []],
    'lies beside its article': [
      withLead('{ src: ./no.png, alt: A dam, cite: photo }'),
      [
        `${at.article}:8:17  error  unknown-image  "./no.png" is not a file beside this one: put the image there and name it, as in ![what it shows](./file.png)`,
      ],
    ],
    'says what it is': [
      withLead('{ src: ./dam.png, alt: A dam, cite: photo }', ''),
      [
        `${at.article}:8:46  error  picture-label  "photo" does not say what the picture is: write "shows: photo" in it, or ${KINDS}`,
      ],
    ],
    'has nobody': [
      withLead('{ src: ./dam.png, alt: A dam }'),
      [
        `${at.article}:8:1  error  missing-key  the key "cite" is missing here: add it`,
        `${at.article}:19:3  error  unused-citation  the citation "photo" is never used here: cite it as [^photo], or remove it`,
      ],
    ],
  });
});
