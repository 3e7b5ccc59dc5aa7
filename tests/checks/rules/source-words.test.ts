import { describe } from 'vitest';
import { at, body, both, edit, testCases, type Case } from '../small-site.ts';

const WORDS = 'Russia’s state-owned news agency';

/** An article whose second paragraph, on line 22, is this text. */
const says = (text: string) => body(`Putin has called.[^call]\n\n${text}`);

const error = (place: string, name: string, words = `"${WORDS}"`) =>
  `content/articles/talks.mdx:${place}  error  source-words  "${name}" is named here for the first time, and the text that its reference covers does not say what it is: write ${words} in it`;

const article = (text: string, ...problems: string[]): Case => [{ [at.article]: says(text) }, problems];

describe('source-words', () => {
  testCases({
    'none in the sentence, with the exact message': [
      { [at.article]: says('So TASS reported.[^call]') },
      [
        'content/articles/talks.mdx:22:4  error  source-words  "TASS" is named here for the first time, and the text that its reference covers does not say what it is: write "Russia’s state-owned news agency" in it',
      ],
    ],
    'in another sentence': article(`It is ${WORDS}.[^call] So TASS reported.[^call]`, error('22:51', 'TASS')),
    'at the second mention alone': article(
      `So TASS reported.[^call]\n\nTASS is ${WORDS}.[^call]`,
      error('22:4', 'TASS'),
    ),
    'in the sentence': article(`So TASS, ${WORDS}, reported.[^call] TASS said more.[^call]`),
    'in another case, with a straight apostrophe and over the end of a line': article(
      "RUSSIA'S State-owned\nnews agency TASS reported.[^call]",
    ),
    'in a link and in emphasis': article(
      `So TASS, *Russia’s* [state-owned news agency](https://tass.com), reported.[^call]`,
    ),
    'one of several': [
      {
        [at.source]: edit([`words: ${WORDS}`, `words: [${WORDS}, a Russian agency]`]),
        [at.article]: says('So TASS, a Russian agency, reported.[^call]'),
      },
      [],
    ],
    'none of several': [
      {
        [at.source]: edit([`words: ${WORDS}`, `words: [${WORDS}, a Russian agency]`]),
        [at.article]: says('So TASS reported.[^call]'),
      },
      [error('22:4', 'TASS', `"${WORDS}" or "a Russian agency"`)],
    ],
    'where the native name stands': [
      {
        [at.source]: edit(['kind:', 'native: { text: ТАСС, lang: ru }\nkind:']),
        [at.article]: says('So <Foreign lang="ru">ТАСС</Foreign> reported.[^call]'),
      },
      [error('22:23', 'ТАСС')],
    ],
    'of a name with an apostrophe, curly or straight': [
      {
        [at.source]: edit(['name: TASS', 'name: People’s Daily']),
        [at.article]: says("- So\n  People's Daily reported.[^call]"),
      },
      [error('23:3', "People's Daily")],
    ],
    'of a government office': [
      {
        [at.source]: edit(['state-news-agency', 'government-office'], ['state-controlled', 'government']),
        [at.article]: says('> So TASS reported.[^call]'),
      },
      [error('22:6', 'TASS')],
    ],
    'of an account on a social network': [
      {
        [at.source]: edit(['state-news-agency', 'social-media-account'], ['state-controlled', 'private']),
        [at.article]: says('So TASS reported.[^call]'),
      },
      [error('22:4', 'TASS')],
    ],
    'not of another source': [
      {
        [at.source]: edit(['state-news-agency', 'news-agency'], ['state-controlled', 'private']),
        [at.article]: says('So TASS reported.[^call]'),
      },
      [],
    ],
    'not in headings, links, code, cells and notes': article(
      '## TASS\n\n[TASS](https://tass.com) or `TASS` it was.[^call]\n\n| A |\n| - |\n| TASS[^call] |',
    ),
    'not in a part of another word': article('The TASSs reported.[^call]'),
    'in a background': [
      { [at.background]: edit(['China buys it.', 'China buys it, says TASS.']) },
      [
        'content/background/neighbours.mdx:17:21  error  source-words  "TASS" is named here for the first time, and the text that its reference covers does not say what it is: write "Russia’s state-owned news agency" in it',
      ],
    ],
    'in a background whose article has them': [
      {
        [at.article]: both(says(`So TASS, ${WORDS}, reported.[^call]`)),
        [at.background]: edit(['China buys it.', `China buys it, says TASS, ${WORDS}.`]),
      },
      [],
    ],
  });
});
