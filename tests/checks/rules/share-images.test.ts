import { describe } from 'vitest';
import { at, edit, testCases } from '../small-site.ts';

const advice =
  'write it in other characters, or add the package of @fontsource-variable that has it to src/fonts/font-families.ts';

describe('no-font', () => {
  testCases({
    'a title in scripts that have a font': [
      { [at.article]: edit(['Putin has called\nd', 'Путин “позвонил” 习近平 → बात, شي، שי, ö̈\nd']) },
      [],
    ],
    'a title, each character once': [
      { [at.article]: edit(['title: Putin has called', 'title: Putin 😀 has 𓀀 called 😀']) },
      [
        `content/articles/talks.mdx:2:8  error  no-font  no font of the share image has "😀" (U+1F600), "𓀀" (U+13000): ${advice}`,
      ],
    ],
    'a character of several code points': [
      { [at.background]: edit(['Two neighbours', '"Two neighbours 🇺🇦"']) },
      [
        `content/background/neighbours.mdx:2:8  error  no-font  no font of the share image has "🇺🇦" (U+1F1FA U+1F1E6): ${advice}`,
      ],
    ],
    'what a background page is about': [
      { [at.background]: edit(['What binds them.', 'What binds them 🤝']) },
      [
        `content/background/neighbours.mdx:3:14  error  no-font  no font of the share image has "🤝" (U+1F91D): ${advice}`,
      ],
    ],
    'the name of the site': [
      { [at.site]: edit(['name: Small', 'name: Small ☮']) },
      [`content/site.yaml:1:7  error  no-font  no font of the share image has "☮" (U+262E): ${advice}`],
    ],
    'names in the chain of an article, where they are written': [
      {
        [at.person]: edit(
          ['aliases: [Vladimir Putin]', 'native: { text: Putin, lang: en }'],
          ['name: Putin', 'name: วลาดิมีร์ Putin'],
        ),
        [at.source]: edit(['name: TASS', 'name: TASS 🛰']),
      },
      [
        `content/people/putin.yaml:1:7  error  no-font  no font of the share image has "ว" (U+0E27), "ล" (U+0E25), "า" (U+0E32), "ดิ" (U+0E14 U+0E34), "มี" (U+0E21 U+0E35), "ร์" (U+0E23 U+0E4C): ${advice}`,
        `content/sources/tass.yaml:1:7  error  no-font  no font of the share image has "🛰" (U+1F6F0): ${advice}`,
      ],
    ],
    'a speaker who is named in the citation, and an outlet that passed it on': [
      {
        [at.article]: edit(['    by: putin\n', '    by: { name: Somebody 🗣, words: a speaker }\n    via: [mirror]\n']),
        'content/sources/mirror.yaml': `name: Mirror 🪞
kind: newspaper
ownership: private
words: a newspaper
country: GB
url: https://example.org/
note: Good.
`,
      },
      [
        `content/articles/talks.mdx:14:17  error  no-font  no font of the share image has "🗣" (U+1F5E3): ${advice}`,
        `content/sources/mirror.yaml:1:7  error  no-font  no font of the share image has "🪞" (U+1FA9E): ${advice}`,
      ],
    ],
    'a name that stands in no chain of an article': [
      {
        [at.article]: edit(['called.[^call] Gas flows east.[^gas]', 'called.[^call]']),
        [at.background]: edit([
          '    source: tass\n',
          '    by: { name: Somebody 🗣, words: a speaker }\n    source: tass\n',
        ]),
      },
      [],
    ],
    'a mark that one font has with its letter, and a space that none needs': [
      { [at.article]: edit(['title: Putin has called', 'title: "Ẹ̀kọ́\\u202F: Putin\\u200E ha\\u200Cs called"']) },
      [],
    ],
    'a filler that is drawn as a box': [
      { [at.article]: edit(['title: Putin has called', 'title: "Putin \\u115F has called"']) },
      [`content/articles/talks.mdx:2:8  error  no-font  no font of the share image has "\u115F" (U+115F): ${advice}`],
    ],
  });
});
