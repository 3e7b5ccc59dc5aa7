import { describe } from 'vitest';
import { at, body, edit, testCases } from '../small-site.ts';

const inNote = (text: string) => ({ [at.source]: edit(['Good for', `Good ${text} for`]) });

const turns =
  'turns the text after it around unseen: remove it; <Foreign lang="…"> and "lang" give words of another script their direction';
const joins = 'does nothing here: it stands between two letters, or in an emoji; remove it';

describe('character', () => {
  testCases({
    'what writers of other scripts need, and emoji': [
      {
        ...inNote(
          'می\u200Cخواهم ۲۰\u200Cساله क्\u200Dष ह\u200D. שלום\u200E! \u061C١٢\u200F ไทย\u200Bไทย Schiff\u00ADfahrt \u0600٣ 葛\u{E0100}',
        ),
        [at.article]: edit([
          '- One.',
          '- 👩\u200D👩\u200D👧 ✈️ 👍🏽 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} e\u0301\u0323\u0302.',
        ]),
      },
      [],
    ],
    'controls of direction, each once': [
      { [at.article]: edit(['Putin has called.[', 'Putin \u202Ehas\u202C \u2066called\u2069, \u202Esaid.[']) },
      [
        `content/articles/talks.mdx:20:7  error  character  U+202E, right-to-left override, ${turns} (the first of 2 in this file)`,
        `content/articles/talks.mdx:20:11  error  character  U+202C, pop directional formatting, ${turns}`,
        `content/articles/talks.mdx:20:13  error  character  U+2066, left-to-right isolate, ${turns}`,
        `content/articles/talks.mdx:20:20  error  character  U+2069, pop directional isolate, ${turns}`,
      ],
    ],
    'controls, and what is no character': [
      inNote('\u0008\u0085\uFFFE\u{1FFFF}\uE000\uFFF9\u206A\r\u{E0041}'),
      [
        'content/sources/tass.yaml:6:12  error  character  U+0008, a control character, is no text: remove it',
        'content/sources/tass.yaml:6:13  error  character  U+0085, a control character, is no text: remove it',
        'content/sources/tass.yaml:6:14  error  character  U+FFFE, a noncharacter, is no text: remove it',
        'content/sources/tass.yaml:6:15  error  character  U+1FFFF, a noncharacter, is no text: remove it',
        'content/sources/tass.yaml:6:17  error  character  U+E000, a character of private use, has no meaning elsewhere: write it otherwise',
        'content/sources/tass.yaml:6:18  error  character  U+FFF9, a format character, cannot be seen: remove it',
        'content/sources/tass.yaml:6:19  error  character  U+206A, a format character, cannot be seen: remove it',
        'content/sources/tass.yaml:6:20  error  character  U+000D, a control character, is no text: remove it',
        'content/sources/tass.yaml:6:21  error  character  U+E0041, a tag, cannot be seen: remove it',
      ],
    ],
    'zero width where it parts and joins nothing': [
      inNote('\u200B\u2060x\uFEFF \u200C\u200D Thai\u200Bx ไทย\u200B.'),
      [
        'content/sources/tass.yaml:6:12  error  character  U+200B, zero width space, cannot be seen: remove it (the first of 3 in this file)',
        'content/sources/tass.yaml:6:13  error  character  U+2060, word joiner, cannot be seen: remove it',
        'content/sources/tass.yaml:6:15  error  character  U+FEFF, zero width no-break space, cannot be seen: remove it',
        `content/sources/tass.yaml:6:17  error  character  U+200C, zero width non-joiner, ${joins}`,
        `content/sources/tass.yaml:6:18  error  character  U+200D, zero width joiner, ${joins}`,
      ],
    ],
    'a line that breaks unseen': [
      inNote('\u2028\u2029'),
      [
        'content/sources/tass.yaml:6:12  error  character  U+2028, line separator, breaks a line unseen: remove it, or begin a new line',
        'content/sources/tass.yaml:6:13  error  character  U+2029, paragraph separator, breaks a line unseen: remove it, or begin a new line',
      ],
    ],
    'what is spelled out': [
      {
        [at.article]: edit(['title: Putin has called\nd', 'title: "Putin \\u202Ehas\\b called \\uD800"\nd']),
        [at.background]: edit(['buys it', 'buys &#x2067;it&ZeroWidthSpace; [here](https://example.org/&#8238;)']),
        [at.site]: edit(['A small site.', '"A small\\u2060 site."']),
        [at.source]: edit(['Good', 'Good &#x202E;']),
      },
      [
        `content/articles/talks.mdx:2:8  error  character  U+202E, right-to-left override, ${turns}`,
        'content/articles/talks.mdx:2:8  error  character  U+0008, a control character, is no text: remove it',
        'content/articles/talks.mdx:2:8  error  character  U+D800, half of a character, is no text: remove it',
        `content/background/neighbours.mdx:17:1  error  character  U+2067, right-to-left isolate, ${turns}`,
        'content/background/neighbours.mdx:17:1  error  character  U+200B, zero width space, cannot be seen: remove it',
        `content/background/neighbours.mdx:17:39  error  character  U+202E, right-to-left override, ${turns}`,
        'content/background/neighbours.mdx:17:39  error  link-address  "https://example.org/\\u202E" has a character that cannot be seen: copy the address again, or write it as "%…"',
        'content/site.yaml:2:10  error  character  U+2060, word joiner, cannot be seen: remove it',
      ],
    ],
    'in a line of the frontmatter, a key, a comment and an attribute': [
      {
        [at.source]: edit(['country: RU', 'country: RU # \u202E']),
        [at.article]: (text) =>
          body('Putin has called.[^call][^gas] {/* \u2066 */}\n\n<Foreign lang="r&#x200B;u">Да</Foreign>.[^call]')(
            edit(['- Two.', '- Two&#8238;.'])(text),
          ),
        [at.person]: edit(['summary', 'sum\u200Bmary']),
      },
      [
        `content/articles/talks.mdx:10:5  error  character  U+202E, right-to-left override, ${turns}`,
        `content/articles/talks.mdx:20:36  error  character  U+2066, left-to-right isolate, ${turns}`,
        'content/articles/talks.mdx:22:1  error  character  U+200B, zero width space, cannot be seen: remove it',
        'content/articles/talks.mdx:22:10  error  attribute  <Foreign> has an attribute that is not a language tag: write one of BCP 47, such as "en", "ru" or "zh-Hans"',
        'content/people/putin.yaml:3:1  error  unknown-key  there is no key "sum\u200Bmary" here. Did you mean "summary"?',
        'content/people/putin.yaml:3:4  error  character  U+200B, zero width space, cannot be seen: remove it',
        'content/people/putin.yaml:8:3  error  unused-citation  the citation "office" is never used here: cite it as [^office], or remove it',
        `content/sources/tass.yaml:5:15  error  character  U+202E, right-to-left override, ${turns}`,
      ],
    ],
  });
});
